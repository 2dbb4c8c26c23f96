import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { parseOptions } from '../../../src/ingest/command/options.ts';
import { ingest } from '../../../src/ingest/ingest.ts';
import { fixture, stream } from './fixtures.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'signpost-parts-'));
  for (const [name, from] of [
    ['first', 1],
    ['second', 3],
    ['third', 5],
  ] as const)
    writeFileSync(join(folder, `${name}.json`), part(from));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Two posts of a topic of six, from one on. */
function part(from: number): string {
  const post = (number: number) => ({
    id: number,
    post_number: number,
    username: `u${number}`,
    cooked: `<p>Post ${number} of the valve.</p>`,
  });
  return JSON.stringify({
    id: 7,
    title: 'Valve',
    created_at: '2026-01-05T10:00:00.000Z',
    last_posted_at: '2026-01-09T10:00:00.000Z',
    posts_count: 6,
    post_stream: { posts: [post(from), { ...post(from + 1), accepted_answer: from === 5 }] },
  });
}

async function run(out: string, names: readonly string[]) {
  const paths = names.map((name) => join(folder, `${name}.json`));
  const options = parseOptions([...paths, '--out', join(folder, out), '--site', fixture('site.yaml'), '--content', join(folder, 'none')]);
  return await ingest(options, { tick() {}, stage() {}, end() {} }, stream(''));
}

function draft(out: string): string {
  const [name = '', ...others] = readdirSync(join(folder, out, 'posts'));
  expect(others).toEqual([]);
  return readFileSync(join(folder, out, 'posts', name), 'utf8');
}

it.each([
  ['first', 'second', 'third'],
  ['third', 'first', 'second'],
  ['second', 'third', 'first'],
])('parts of a topic that come one by one, the %s, the %s and the %s, make the draft that they make together', async (...names) => {
  await run('together', ['first', 'second', 'third']);
  for (const name of names) await run('apart', [name]);
  expect(draft('apart')).toBe(draft('together'));
  const again = await run('apart', ['second']);
  expect([again.updated, again.unchanged, draft('apart')]).toEqual([0, 1, draft('together')]);
});

it('a part leaves alone what a person has changed', async () => {
  await run('apart', ['first', 'second']);
  const path = join(folder, 'apart/posts/valve.md');
  const edited = readFileSync(path, 'utf8').replace('Post 1', 'The first post');
  writeFileSync(path, edited);
  await run('apart', ['third']);
  expect(draft('apart')).toBe(edited);
});
