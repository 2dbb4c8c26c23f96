import { createServer, type Server } from 'node:http';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { eachByHost } from '../../../../src/site/links/by-host.ts';
import { checkLink } from '../../../../src/site/links/check-link.ts';

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
