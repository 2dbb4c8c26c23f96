import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { fetchBytes, PATIENCE } from '../../../../src/search/client/fetch-bytes.ts';
import { fetchFile } from '../../../../src/search/client/fetch-file.ts';

const pack = (content: unknown) => gzipSync(JSON.stringify(content));
const TERMS = pack({ 雨: [1] });

let folders = 0;
/** A folder of its own for each test: what failed once is remembered for the page. */
const newFolder = () => `/kb${folders++}/search-index/`;

/** Answer requests one after the other, the last for ever. */
function stubFetch(...answers: (() => Response | Promise<Response>)[]) {
  const fetch = vi.fn(async (_url: string, _options: RequestInit) => (answers.length > 1 ? answers.shift() : answers[0])?.() as Response);
  vi.stubGlobal('fetch', fetch);
  return { fetch, caches: () => fetch.mock.calls.map(([, { cache }]) => cache) };
}

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

it('asks for the manifest afresh, and takes every other file from what is kept', async () => {
  const manifest = {
    version: 'v1',
    language: 'en',
    count: 0,
    terms: [],
    entriesPerFile: 2,
    kinds: [],
    vocabulary: [],
    keys: [],
    targetsPerFile: 2,
    synonyms: [],
    synonymKeys: [],
    platforms: [],
    scaffolding: [],
    documentWords: [],
    frequent: {},
    priors: '',
  };
  const { fetch, caches } = stubFetch(
    () => Response.json(manifest),
    () => new Response(TERMS),
  );
  expect(await fetchFile('/kb/search-index/')('manifest.json')).toEqual(manifest);
  expect(await fetchFile('/kb/search-index/')('terms-0-v1.pack')).toEqual({ 雨: [1] });
  expect(fetch.mock.calls.map(([url]) => url)).toEqual(['/kb/search-index/manifest.json', '/kb/search-index/terms-0-v1.pack']);
  expect(caches()).toEqual(['no-cache', 'force-cache']);
});

describe('a bad answer', () => {
  const whole = () => new Response(TERMS);
  it.each<[string, () => Response]>([
    ['a 404', () => new Response('gone', { status: 404 })],
    ['a 500', () => new Response('', { status: 500 })],
    ['a 503', () => new Response('later', { status: 503 })],
    ['a page', () => new Response('<!doctype html>', { headers: { 'Content-Type': 'text/html; charset=utf-8' } })],
    ['half a file', () => new Response(TERMS.subarray(0, TERMS.length - 9))],
    ['a file with a bit turned', () => new Response(TERMS.map((byte, i) => (i === 12 ? byte ^ 1 : byte)))],
    ['no bytes', () => new Response(new Uint8Array())],
    ['what is not JSON', () => new Response(gzipSync('{"雨":[1'))],
    ['JSON of another kind', () => new Response(pack({ error: 'quota' }))],
    ['a list in place of a record', () => new Response(pack([]))],
  ])('that is %s is not taken, but asked for anew past what is kept', async (_, bad) => {
    const { caches } = stubFetch(bad, whole);
    expect(await fetchFile(newFolder())('terms-0-v1.pack')).toEqual({ 雨: [1] });
    expect(caches()).toEqual(['force-cache', 'reload']);
  });

  it('that comes again is an error with the file and the status, and is never taken from what is kept again', async () => {
    const read = fetchFile(newFolder());
    const { caches } = stubFetch(
      () => new Response('', { status: 404 }),
      () => new Response('', { status: 404 }),
      () => new Response('', { status: 503 }),
      whole,
    );
    await expect(read('terms-0-v1.pack')).rejects.toThrow('terms-0-v1.pack: 404');
    await expect(read('terms-0-v1.pack')).rejects.toThrow('terms-0-v1.pack: 503');
    await read('terms-0-v1.pack');
    await read('terms-0-v1.pack');
    expect(caches()).toEqual(['force-cache', 'reload', 'reload', 'reload', 'force-cache']);
  });
});

it('a page in place of a file is no file, also of one that cannot be seen to be whole', async () => {
  stubFetch(() => new Response('<!doctype html>', { headers: { 'Content-Type': 'text/html; charset=utf-8' } }));
  await expect(fetchBytes('/kb/pagefind/pagefind-entry.json', 'default')).rejects.toThrow('pagefind-entry.json: a page in its place');
});

describe('a network that gives nothing', () => {
  it('is not asked twice', async () => {
    const { caches } = stubFetch(() => Promise.reject(new TypeError('Failed to fetch')));
    const read = fetchFile(newFolder());
    await expect(read('terms-0-v1.pack')).rejects.toThrow('terms-0-v1.pack: no answer');
    await expect(read('terms-0-v1.pack')).rejects.toThrow();
    expect(caches()).toEqual(['force-cache', 'reload']);
  });

  it.each([
    ['before the answer', () => new Promise<Response>(() => {})],
    ['within it', async () => new Response(new ReadableStream({ start: (stream) => stream.enqueue(TERMS.subarray(0, 5)) }))],
  ])('and hangs %s is given up after some seconds', async (_, hang) => {
    vi.useFakeTimers();
    // A real one ends with its signal.
    const fetch = vi.fn((_url: string, { signal }: RequestInit) => {
      const aborted = new Promise<never>((_resolve, fail) =>
        signal?.addEventListener('abort', () => fail(new DOMException('', 'AbortError'))),
      );
      return Promise.race([hang(), aborted]).then((response) => endWith(response, signal));
    });
    vi.stubGlobal('fetch', fetch);
    const failed = expect(fetchFile(newFolder())('terms-0-v1.pack')).rejects.toThrow('nothing more came for 8 seconds');
    await vi.advanceTimersByTimeAsync(PATIENCE);
    await failed;
    expect(fetch).toHaveBeenCalledTimes(1);
  });

  it('fast is waited for, as long as something comes', async () => {
    vi.useFakeTimers();
    const slow = new ReadableStream<Uint8Array>({
      async pull(stream) {
        await new Promise((go) => setTimeout(go, PATIENCE - 1000));
        const at = sent;
        sent += 10;
        if (at < TERMS.length) stream.enqueue(TERMS.subarray(at, at + 10));
        else stream.close();
      },
    });
    let sent = 0;
    vi.stubGlobal('fetch', async (_url: string, { signal }: RequestInit) => endWith(new Response(slow), signal));
    const reading = fetchFile(newFolder())('terms-0-v1.pack');
    await vi.advanceTimersByTimeAsync(PATIENCE * 8);
    expect(await reading).toEqual({ 雨: [1] });
  });
});

/** Let a body fail when its request is given up. */
function endWith(response: Response, signal: AbortSignal | null | undefined): Response {
  const ends = new TransformStream({
    start: (out) => signal?.addEventListener('abort', () => out.error(new DOMException('', 'AbortError'))),
  });
  return new Response(response.body?.pipeThrough(ends), response);
}
