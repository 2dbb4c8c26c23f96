import { createHash } from 'node:crypto';
import { cpSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm } from 'node:fs/promises';
import { findPackageJSON } from 'node:module';
import { dirname, join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { linkOrCopy } from './link-or-copy.ts';
import { shardFolder, shardOf, shardsFor } from './phrase-shards.ts';
import type { IndexRecord } from './record.ts';

/** A page that holds an entry. */
export interface IndexedPage {
  /** The entry's id. */
  id: string;
  /** Its file in the folder of the site. */
  file: string;
}

/** What phrases are indexed of. */
export interface PhraseSources {
  pages: readonly IndexedPage[];
  /** What has no page to be indexed from. */
  records: readonly IndexRecord[];
  /** The subtag of the language that pages and records are written in. */
  language: string;
}

/** What is left out of a page. */
const LEFT_OUT = ['.anchor'];

/** Pagefind's own files, which the first shard has for all. */
const OF_PAGEFIND = /\.(?:js|css)$|^wasm\./;

/** What is indexed, and where that goes. */
export interface PhraseWork {
  /** The built site; the index goes to `pagefind/` in it. */
  folder: string;
  sources: PhraseSources;
  /** Where shards are kept, on the same disk. */
  kept: string;
}

/**
 * Index phrases of a built site, a shard at a time, each by a process of its own, so that memory is bounded. Shards are kept, and one whose
 * pages are as they were is not made again.
 *
 * @param numbers those of the shards that are to be built
 * @returns under what names they are kept
 * @throws Error where Pagefind reports one, or lost an entry
 */
export async function buildShards({ folder, sources, kept }: PhraseWork, numbers: readonly number[]): Promise<string[]> {
  const { pages, records, language } = sources;
  const shards = shardsFor(pages.length + records.length);
  const ofPages = Map.groupBy(pages, ({ id }) => shardOf(id, shards));
  const ofRecords = Map.groupBy(records, ({ meta }) => shardOf(meta.id, shards));
  const names: string[] = [];
  for (const shard of numbers) {
    const its = { pages: ofPages.get(shard) ?? [], records: ofRecords.get(shard) ?? [], language };
    const name = await digestOf(folder, its);
    const made = join(kept, name);
    if (!(await readdir(made).catch(() => undefined))) await makeShard(folder, its, made);
    const place = join(folder, shardFolder(shard));
    // At once, and not file by file with a filter: that takes three times as long.
    cpSync(made, place, { recursive: true });
    if (shard > 0) for (const file of await readdir(place)) if (OF_PAGEFIND.test(file)) await rm(join(place, file));
    names.push(name);
  }
  return names;
}

/**
 * Make a shard, beside its place, so that a build that is cut short leaves no half one.
 *
 * @param made where it is put
 */
async function makeShard(folder: string, { pages, records, language }: PhraseSources, made: string): Promise<void> {
  const [from, unfinished] = [`${made}.pages`, `${made}.part`];
  for (const left of [from, unfinished]) await rm(left, { recursive: true, force: true });
  await mkdir(from, { recursive: true });
  for (const { file } of pages) {
    await mkdir(dirname(join(from, file)), { recursive: true });
    linkOrCopy(join(folder, file), join(from, file));
  }
  try {
    const { index } = orThrow(await createIndex({ forceLanguage: language, excludeSelectors: LEFT_OUT }));
    if (!index) throw new Error('Pagefind gave no index');
    orThrow(await index.addDirectory({ path: from }));
    for (const record of records) orThrow(await index.addCustomRecord(record));
    orThrow(await index.writeFiles({ outputPath: unfinished }));
  } finally {
    await close();
  }
  const { languages } = JSON.parse(await readFile(join(unfinished, 'pagefind-entry.json'), 'utf8')) as {
    languages: Record<string, { page_count: number }>;
  };
  const indexed = languages[language]?.page_count ?? 0;
  const expected = pages.length + records.length;
  if (indexed !== expected) throw new Error(`The index of phrases holds ${indexed} entries; the content has ${expected}`);
  await rm(from, { recursive: true });
  await rename(unfinished, made);
}

/** A digest of all that a shard follows from. */
async function digestOf(folder: string, { pages, records, language }: PhraseSources): Promise<string> {
  const pagefind = findPackageJSON('pagefind', import.meta.url);
  const hash = createHash('sha256').update(JSON.stringify([language, LEFT_OUT, records]));
  if (pagefind) hash.update(await readFile(pagefind));
  for (const { file } of pages) hash.update(file).update(await readFile(join(folder, file)));
  return hash.digest('hex').slice(0, 24);
}

function orThrow<T extends { errors: string[] }>(response: T): T {
  if (response.errors.length > 0) throw new Error(`Pagefind: ${response.errors.join('; ')}`);
  return response;
}
