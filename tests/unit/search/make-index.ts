import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { createStore, type ReadFile } from '../../../src/search/client/create-store.ts';
import { sourcesOf } from '../../../src/search/index/document-source.ts';
import type { SearchDocument } from '../../../src/search/index/search-document.ts';
import { INDEX_FOLDER, type IndexExtras, writeIndex } from '../../../src/search/index/write-index.ts';
import type { Store } from '../../../src/search/store.ts';

/** An index's files as they are on a disk, by name. */
export type IndexFiles = Map<string, Uint8Array<ArrayBuffer>>;

/** What an index has beside entries and synonyms. */
type Extras = Partial<Omit<IndexExtras, 'synonyms'>>;

const noExtras: Required<Extras> = { language: 'en', targets: [], platforms: [], scaffolding: [], documentWords: [] };

/** Write an index to a folder of its own, and take it from there. */
export async function makeIndex(documents: readonly SearchDocument[], synonyms: string[][] = [], extras: Extras = {}): Promise<IndexFiles> {
  const folder = await mkdtemp(join(tmpdir(), 'signpost-index-'));
  try {
    await writeIndex(folder, sourcesOf(documents), { ...noExtras, ...extras, synonyms });
    const files = await readdir(join(folder, INDEX_FOLDER));
    return new Map(
      await Promise.all(files.map(async (name) => [name, new Uint8Array(await readFile(join(folder, INDEX_FOLDER, name)))] as const)),
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Read an index's files as a browser would have them: JSON, unpacked. */
export function readFrom(files: IndexFiles): ReadFile {
  return async (name) => {
    const bytes = files.get(name);
    if (!bytes) throw new Error(`${name}: 404`);
    return JSON.parse((name.endsWith('.pack') ? gunzipSync(bytes) : Buffer.from(bytes)).toString('utf8'));
  };
}

/** A store over an index of these entries. */
export async function makeStore(documents: readonly SearchDocument[], synonyms: string[][] = [], extras: Extras = {}): Promise<Store> {
  return createStore(readFrom(await makeIndex(documents, synonyms, extras)));
}
