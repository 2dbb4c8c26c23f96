import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { keepFiles, keepGood, keepWhole } from '../../../../src/components/offline/keep-whole.ts';

const html = { headers: { 'Content-Type': 'text/html' } };

/** Whether a plugin lets an answer be kept. */
async function keeps(plugin: typeof keepGood, response: Response, path = 'posts/a/'): Promise<boolean> {
  const request = new Request(`https://rainmark.example/kb/${path}`);
  const kept = await plugin.cacheWillUpdate?.({ request, response, event: new Event('fetch') as never, state: {} });
  return kept === response;
}

it('pages are kept with a good status alone', async () => {
  expect(await keeps(keepGood, new Response('', html))).toBe(true);
  for (const bad of [new Response('', { status: 404 }), new Response('', { status: 503 }), Response.error()])
    expect(await keeps(keepGood, bad)).toBe(false);
});

it('a page in place of a file is not kept', async () => {
  expect(await keeps(keepFiles, new Response('export {}'), '_astro/a.js')).toBe(true);
  expect(await keeps(keepFiles, new Response('', html), '_astro/a.js')).toBe(false);
});

describe('of the search index', () => {
  const file = 'search-index/terms-0-v1.pack';
  const terms = gzipSync('{"mast":[1]}');

  it('what came whole is kept', async () => {
    expect(await keeps(keepWhole, new Response(terms), file)).toBe(true);
    expect(await keeps(keepWhole, new Response('x'), 'pagefind/index/en_1.pf_index')).toBe(true);
  });

  it('what did not is not', async () => {
    expect(await keeps(keepWhole, new Response(terms.subarray(0, 20)), file)).toBe(false);
    expect(await keeps(keepWhole, new Response(terms, { status: 206 }), file)).toBe(false);
    expect(await keeps(keepWhole, new Response('', html), 'pagefind/index/en_1.pf_index')).toBe(false);
  });

  describe('an error', () => {
    afterEach(() => vi.unstubAllGlobals());
    const request = new Request('https://a.example/');
    const bad = () => new Response('', { status: 503 });
    const fetched = (anew: () => Response) => {
      const fetch = vi.fn(async () => anew());
      vi.stubGlobal('fetch', fetch);
      return { fetch, answer: keepWhole.fetchDidSucceed?.({ request, response: bad(), event: new Event('fetch') as never, state: {} }) };
    };

    it('that the browser kept is asked past', async () => {
      const { fetch, answer } = fetched(() => new Response('x'));
      expect(await (await answer)?.text()).toBe('x');
      expect(fetch).toHaveBeenCalledExactlyOnceWith(request, { cache: 'reload' });
    });

    it('of the host is as no answer, so that what was kept before is taken', async () => {
      await expect(fetched(bad).answer).rejects.toThrow('503');
    });
  });
});
