import { cpSync } from 'node:fs';
import { readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { shardFolder } from './phrase-shards.ts';
import type { IndexRecord } from './record.ts';

/** A shard of the index of phrases. */
export interface ShardWork {
  number: number;
  /** The subtag of the language that its texts are written in. */
  language: string;
  /** What it is made of; nothing where it is kept as it would be made. */
  records: readonly IndexRecord[] | undefined;
  /** Where it is kept, and where the whole index gathers, on the same disk. */
  kept: string;
  folder: string;
}

/** Pagefind's own files, which the first shard has for all. */
const OF_PAGEFIND = /\.(?:js|css)$|^wasm\./;

/**
 * Make a shard where it is not kept, and put it in the index.
 *
 * @throws Error where Pagefind reports one, or lost an entry
 */
export async function buildShard({ number, language, records, kept, folder }: ShardWork): Promise<void> {
  if (records) await makeShard(records, language, kept);
  const place = join(folder, shardFolder(number));
  // At once, and not file by file with a filter: that takes three times as long.
  cpSync(kept, place, { recursive: true });
  if (number > 0) for (const file of await readdir(place)) if (OF_PAGEFIND.test(file)) await rm(join(place, file));
}

/** Make a shard, beside its place, so that a build that is cut short leaves no half one. */
async function makeShard(records: readonly IndexRecord[], language: string, place: string): Promise<void> {
  const unfinished = `${place}.part`;
  await rm(unfinished, { recursive: true, force: true });
  try {
    const { index } = orThrow(await createIndex({ forceLanguage: language }));
    if (!index) throw new Error('Pagefind gave no index');
    for (const record of records) orThrow(await index.addCustomRecord(record));
    orThrow(await index.writeFiles({ outputPath: unfinished }));
  } finally {
    await close();
  }
  const { languages } = JSON.parse(await readFile(join(unfinished, 'pagefind-entry.json'), 'utf8')) as {
    languages: Record<string, { page_count: number }>;
  };
  const indexed = languages[language]?.page_count ?? 0;
  if (indexed !== records.length) throw new Error(`The index of phrases holds ${indexed} entries; the content has ${records.length}`);
  await rename(unfinished, place);
}

function orThrow<T extends { errors: string[] }>(response: T): T {
  if (response.errors.length > 0) throw new Error(`Pagefind: ${response.errors.join('; ')}`);
  return response;
}
