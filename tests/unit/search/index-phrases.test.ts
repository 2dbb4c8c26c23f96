import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { findPhrase } from '../../../src/search/client/find-phrase.ts';
import { indexPhrases } from '../../../src/search/index-phrases.ts';
import { shardFolder, shardOf, shardsFor } from '../../../src/search/phrase-shards.ts';

const SHARDS = 2;
const ids = Array.from({ length: 1001 }, (_, i) => `gauge-${i}`);
const pages = ids.map((id) => ({ id, file: `posts/${id}/index.html` }));
const hub = { url: '/glossary/#hub', content: 'Hub. What a mast speaks to by night.', language: 'en', meta: { id: 'hub' } };
const sources = { pages, records: [hub], language: 'en' };

let folder: string;
let kept: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'signpost-phrases-'));
  kept = join(folder, 'kept');
  for (const [i, id] of ids.entries()) await writePage(id, `<p>The rain gauge number ${i} reads zero at dawn</p>`);
  await indexPhrases({ folder, sources, kept });
});
afterAll(async () => {
  vi.unstubAllGlobals();
  await rm(folder, { recursive: true, force: true });
});

async function writePage(id: string, body: string): Promise<void> {
  const file = join(folder, `posts/${id}/index.html`);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, `<!doctype html><html lang="en"><body><main data-pagefind-body>${body}</main></body></html>`);
}

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
  const changed = shardOf('gauge-7', SHARDS);
  await writePage('gauge-7', '<p>The rain gauge is back</p>');
  await rm(join(folder, 'pagefind'), { recursive: true });
  await indexPhrases({ folder, sources, kept });
  const after = await Promise.all([0, 1].map(filesOf));
  expect(after[1 - changed]).toEqual(before[1 - changed]);
  expect(after[changed]).not.toEqual(before[changed]);
  expect(await readdir(kept)).toHaveLength(SHARDS);

  for (const made of [kept, join(folder, 'pagefind')]) await rm(made, { recursive: true });
  await indexPhrases({ folder, sources, kept });
  expect(await Promise.all([0, 1].map(filesOf))).toEqual(after);
});

it('entries that are lost stop the build', async () => {
  await writeFile(join(folder, 'posts/gauge-8/index.html'), '<!doctype html><html lang="en"><body><main>No entry</main></body></html>');
  await expect(indexPhrases({ folder, sources, kept })).rejects.toThrow(/^The index of phrases holds \d+ entries; the content has \d+$/);
  await writePage('gauge-8', '<p>The rain gauge number 8 reads zero at dawn</p>');
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
