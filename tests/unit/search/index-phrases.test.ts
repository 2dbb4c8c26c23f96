import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { findPhrase } from '../../../src/search/client/find-phrase.ts';
import { indexPhrases, type PhraseSource } from '../../../src/search/index-phrases.ts';
import { shardFolder, shardOf, shardsFor } from '../../../src/search/phrase-shards.ts';

const SHARDS = 2;
const ids = Array.from({ length: 1001 }, (_, i) => `gauge-${i}`);
const source = (id: string, url: string, content: string): PhraseSource => ({
  id,
  digest: content,
  make: () => ({ url, content, language: 'en', meta: { id } }),
});
const hub = source('hub', '/glossary/#hub', 'Hub. What a mast speaks to by night.');
const sources = [...ids.map((id, i) => source(id, `/posts/${id}/`, `The rain gauge number ${i} reads zero at dawn`)), hub];

let folder: string;
let kept: string;
const index = (its: readonly PhraseSource[] = sources) => indexPhrases({ sources: its, language: 'en', folder, kept });
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'signpost-phrases-'));
  kept = join(folder, 'kept');
  await index();
});
afterAll(async () => {
  vi.unstubAllGlobals();
  await rm(folder, { recursive: true, force: true });
});

/** All files of a shard, by name. */
async function filesOf(shard: number): Promise<Map<string, string>> {
  const root = join(folder, shardFolder(shard));
  const names = (await readdir(root, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
  const files = names.map((entry) => join(entry.parentPath, entry.name)).filter((path) => shard > 0 || !path.startsWith(join(root, '1/')));
  return new Map(await Promise.all(files.map(async (file) => [file, await readFile(file, 'base64')] as const)));
}

it('a small site has one shard, where Pagefind’s files always were', () => {
  expect([0, 1, 1000, 1001, 10_000].map(shardsFor)).toEqual([1, 1, 1, 2, 10]);
  expect(ids.every((id) => shardOf(id, 1) === 0)).toBe(true);
  expect([0, 1].map(shardFolder)).toEqual(['pagefind/', 'pagefind/1/']);
});

it('every entry is in one shard, and shards are alike in size', async () => {
  const counts = await Promise.all(
    [0, 1].map(async (shard) => {
      const { languages } = JSON.parse(await readFile(join(folder, shardFolder(shard), 'pagefind-entry.json'), 'utf8'));
      return languages.en.page_count as number;
    }),
  );
  expect(counts.reduce((sum, count) => sum + count)).toBe(ids.length + 1);
  expect(Math.min(...counts)).toBeGreaterThan(400);
});

it('an entry that changes changes its own shard, and what was kept makes the same as what is made anew', async () => {
  const before = await Promise.all([0, 1].map(filesOf));
  const number = shardOf('gauge-7', SHARDS);
  const changed = sources.with(7, source('gauge-7', '/posts/gauge-7/', 'The rain gauge is back'));
  await rm(join(folder, 'pagefind'), { recursive: true });
  await index(changed);
  const after = await Promise.all([0, 1].map(filesOf));
  expect(after[1 - number]).toEqual(before[1 - number]);
  expect(after[number]).not.toEqual(before[number]);
  expect(await readdir(kept)).toHaveLength(SHARDS);

  for (const made of [kept, join(folder, 'pagefind')]) await rm(made, { recursive: true });
  await index(changed);
  expect(await Promise.all([0, 1].map(filesOf))).toEqual(after);
});

it('an entry without a word stops the build, for Pagefind leaves it out', async () => {
  const lost = index(sources.with(8, source('gauge-8', '/posts/gauge-8/', '')));
  await expect(lost).rejects.toThrow(/^The index of phrases holds \d+ entries; the content has \d+$/);
});

it('phrases are found in the shards of a page, merged', async () => {
  vi.stubGlobal('location', { href: `file://${folder}/` });
  vi.stubGlobal(
    'fetch',
    async (address: string) => new Response(await readFile(new URL(address, `file://${folder}/`).pathname.replace(/\?.*/, ''))),
  );
  expect(await findPhrase(`${folder}/`, ['number 4 reads zero'], SHARDS)).toEqual(new Set(['posts/gauge-4/']));
  expect(await findPhrase(`${folder}/`, ['number 5 reads zero'], SHARDS)).toEqual(new Set(['posts/gauge-5/']));
  expect(await findPhrase(`${folder}/`, ['a mast speaks to'], SHARDS)).toEqual(new Set(['glossary/#hub']));
  expect(await findPhrase(`${folder}/`, ['zero reads'], SHARDS)).toEqual(new Set());
});
