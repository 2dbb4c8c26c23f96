import { createServer, type Server } from 'node:http';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { eachByHost } from '../../../../src/site/links/by-host.ts';
import { checkLink, PATIENCE } from '../../../../src/site/links/check-link.ts';

const patience = { timeout: 30_000, pause: 1, retries: 2 };
const asked: string[] = [];
let server: Server;
let host: string;

/** What the host answers, by path; the number is that of the question. */
const answers: Record<string, (nth: number, method: string) => [status: number, location?: string] | undefined> = {
  '/well': () => [200],
  '/no-head': (_nth, method) => [method === 'HEAD' ? 405 : 200],
  '/not-found': () => [404],
  '/gone': () => [410],
  '/for-good': () => [301, '/further'],
  '/further': () => [308, '/well'],
  '/for-now': () => [302, '/well'],
  '/circle': () => [302, '/circle-too'],
  '/circle-too': () => [302, '/circle'],
  '/leads-to-nothing': () => [301, '/gone'],
  '/busy-once': (nth) => [nth === 1 ? 429 : 200],
  '/broken': () => [500],
  '/forbidden': () => [403],
  '/silent': () => undefined,
};

beforeAll(async () => {
  server = createServer(({ url = '', method = '' }, response) => {
    asked.push(`${method} ${url}`);
    const answer = answers[url]?.(asked.filter((line) => line.endsWith(` ${url}`)).length, method);
    if (!answer) return;
    const [status, location] = answer;
    response.writeHead(status, location ? { Location: location } : {}).end('x');
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const address = server.address();
  host = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
});
afterAll(() => server.closeAllConnections());

it.each([
  ['/well', { state: 'ok', found: '200' }],
  ['/no-head', { state: 'ok', found: '200' }],
  ['/not-found', { state: 'gone', found: '404' }],
  ['/gone', { state: 'gone', found: '410' }],
  ['/for-now', { state: 'ok', found: '200' }],
  ['/circle', { state: 'unsure', found: 'redirects without end' }],
  ['/leads-to-nothing', { state: 'gone', found: '410' }],
  ['/busy-once', { state: 'ok', found: '200' }],
  ['/broken', { state: 'unsure', found: '500' }],
  ['/forbidden', { state: 'unsure', found: '403' }],
])('tells of %s what came of it', async (path, outcome) => {
  expect(await checkLink(host + path, patience)).toEqual(outcome);
});

it('waits so long and no longer', async () => {
  expect(await checkLink(`${host}/silent`, { ...patience, timeout: 300 })).toEqual({ state: 'unsure', found: 'no answer within 0.3 s' });
});

it('says where an address leads for good', async () => {
  expect(await checkLink(`${host}/for-good`, patience)).toEqual({ state: 'moved', found: 'moved for good', to: `${host}/well` });
});

it('says that nobody is there', async () => {
  expect(await checkLink('http://127.0.0.1:1/', patience)).toMatchObject({
    state: 'unsure',
    found: expect.stringMatching(/^no answer|^fetch failed/),
  });
});

it('asks again where the fault may pass, and not where it will not', () => {
  const count = (path: string) => asked.filter((line) => line.endsWith(` ${path}`)).length;
  expect(count('/broken')).toBe(6);
  expect(count('/forbidden')).toBe(2);
});

it('asks one address of a host at a time', async () => {
  const busy = new Map<string, number>();
  const seen: string[] = [];
  await eachByHost(
    ['https://a.example/1', 'https://b.example/1', 'https://a.example/2', 'https://a.example/3'],
    async (url) => {
      const { host: name } = new URL(url);
      busy.set(name, (busy.get(name) ?? 0) + 1);
      expect(busy.get(name)).toBe(1);
      await Promise.resolve();
      busy.set(name, 0);
      seen.push(url);
    },
    0,
  );
  expect(seen.toSorted()).toEqual(['https://a.example/1', 'https://a.example/2', 'https://a.example/3', 'https://b.example/1']);
});

describe('politeness', () => {
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  it('asks for no more than the head where that will do', () => {
    expect(asked.filter((line) => line.endsWith(' /further'))).toEqual(['HEAD /further']);
  });

  it.each([
    ['the longer each time where the host does not say', {}, [0, 5, 15]],
    ['as long as the host says', { 'Retry-After': '20' }, [0, 20, 40]],
    ['a minute at most', { 'Retry-After': '86400' }, [0, 60, 120]],
    ['as ever where the host gives a date', { 'Retry-After': 'Fri, 01 Jan 2100 00:00:00 GMT' }, [0, 5, 15]],
  ])('waits before it asks again: %s', async (_what, headers: Record<string, string>, seconds) => {
    vi.useFakeTimers();
    const begun = Date.now();
    const times: number[] = [];
    vi.stubGlobal('fetch', async () => {
      times.push((Date.now() - begun) / 1000);
      return new Response('', { status: 429, headers });
    });
    const outcome = checkLink('https://a.example/', PATIENCE);
    await vi.runAllTimersAsync();
    expect(await outcome).toEqual({ state: 'unsure', found: '429' });
    expect(times).toEqual(seconds);
  });

  it('gives up a chain of redirects that never ends', async () => {
    let hops = 0;
    vi.stubGlobal('fetch', async () => new Response(null, { status: 302, headers: { Location: `/${++hops}` } }));
    expect(await checkLink('https://a.example/', patience)).toEqual({ state: 'unsure', found: 'redirects without end' });
    expect(hops).toBe(10);
  });

  it('lets a host rest between two addresses, and asks a few hosts at a time', async () => {
    vi.useFakeTimers();
    const begun = Date.now();
    const times: string[] = [];
    const done = eachByHost(
      ['https://a.example/1', 'https://a.example/2', 'https://b.example/1', 'https://a.example/3', 'https://c.example/1'],
      async (url) => {
        times.push(`${(Date.now() - begun) / 1000} ${new URL(url).host}`);
        await new Promise((answered) => setTimeout(answered, 500));
      },
      1000,
      2,
    );
    await vi.runAllTimersAsync();
    await done;
    expect(times).toEqual(['0 a.example', '0 b.example', '0.5 c.example', '1.5 a.example', '3 a.example']);
  });
});
