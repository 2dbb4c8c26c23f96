import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { checkLinks } from '../../../../src/site/links/check-links.ts';
import { newStateOf, writeState } from '../../../../src/site/links/reference-state.ts';
import { makeDocument } from '../../make-content.ts';

/** What a host answers, by path. */
const answers: Record<string, number> = { '/film': 200, '/bucket': 410, '/busy': 429, '/broken': 500 };
const asked: string[] = [];
let server: Server;
let host: string;

beforeAll(async () => {
  server = createServer(({ url = '' }, response) => {
    asked.push(url);
    response.writeHead(answers[url] ?? 404).end();
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const address = server.address();
  host = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
});
afterAll(() => server.closeAllConnections());

const reference = (state: 'live' | 'archived' | 'removed' | 'unknown') => makeDocument('reference', 'a', { state });

it('lists for the desk what is gone, sets the state of a reference, and minds nobody’s outage', async () => {
  const root = mkdtempSync(join(tmpdir(), 'signpost-links-'));
  const path = (file: string) => join(root, 'content', file);
  mkdirSync(path('references'), { recursive: true });
  copyFileSync('tests/fixtures/ingest/site.yaml', path('site.yaml'));
  const write = (id: string, state: string) =>
    writeFileSync(path(`references/${id}.md`), `---\ntitle: A\nsummary: A.\ntype: video\nurl: ${host}/${id}\nstate: ${state}\n---\n`);
  for (const [id, state] of Object.entries({ film: 'unknown # look', bucket: 'archived', busy: 'live', broken: 'live' })) write(id, state);

  const lines: string[] = [];
  const patience = { timeout: 20_000, pause: 1, retries: 0 };
  await checkLinks(root, { since: 0, pause: 0, patience, log: (line) => lines.push(line) });
  const report = JSON.parse(readFileSync(path('links.json'), 'utf8')) as Record<string, { state: string }>;
  expect(Object.entries(report).map(([url, { state }]) => [url.slice(host.length), state])).toEqual([
    ['/broken', 'unsure'],
    ['/bucket', 'gone'],
    ['/busy', 'unsure'],
  ]);
  expect(readFileSync(path('references/bucket.md'), 'utf8')).toContain('\nstate: removed\n---\n');
  expect(readFileSync(path('references/film.md'), 'utf8')).toContain('\nstate: live # look\n---\n');
  expect(readFileSync(path('references/broken.md'), 'utf8')).toContain('\nstate: live\n');
  expect(lines).toContain('content/references/bucket.md: state: removed');

  const before = asked.length;
  await checkLinks(root, { since: 30, pause: 0, patience, log: () => {} });
  expect(asked.length).toBe(before);
  expect(JSON.parse(readFileSync(path('links.json'), 'utf8'))).toEqual(report);
  rmSync(root, { recursive: true });
});

it.each([
  ['live', 'gone', 'removed'],
  ['archived', 'gone', 'removed'],
  ['removed', 'gone', undefined],
  ['unknown', 'ok', 'live'],
  ['removed', 'ok', undefined],
  ['archived', 'ok', undefined],
  ['live', 'unsure', undefined],
  ['live', 'moved', undefined],
] as const)('makes of a reference that is %s and found %s: %s', (state, found, now) => {
  expect(newStateOf(reference(state), { state: found })).toBe(now);
  expect(newStateOf(makeDocument('technote', 'tn1'), { state: found })).toBeUndefined();
});

it('changes nothing of a file but the state in its front matter', () => {
  expect(writeState('---\r\ntitle: a\r\nstate: "live"\r\n---\r\nstate: live\n', 'removed')).toBe(
    '---\r\ntitle: a\r\nstate: removed\r\n---\r\nstate: live\n',
  );
  expect(writeState('---\ntitle: a\n---\nstate: live\n', 'removed')).toBeUndefined();
});
