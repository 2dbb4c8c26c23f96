import { execFile } from 'node:child_process';
import { readdir, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { INDEX_FOLDER } from '../../../src/search/index/write-index.ts';
import type { IndexingFigures } from './synthetic-index.ts';

/** What an index weighs. */
export interface IndexSize {
  bytes: number;
  files: number;
  /** The manifest as it is stored, and as it travels. */
  manifest: { stored: number; sent: number };
}

/** Weigh the search index in a folder. */
export async function weighIndex(folder: string): Promise<IndexSize> {
  const index = join(folder, INDEX_FOLDER);
  const names = await readdir(index);
  const sizes = await Promise.all(names.map(async (name) => (await stat(join(index, name))).size));
  const manifest = await readFile(join(index, 'manifest.json'));
  return {
    bytes: sizes.reduce((sum, size) => sum + size, 0),
    files: names.length,
    manifest: { stored: manifest.length, sent: gzipSync(manifest).length },
  };
}

/** What it took to write an index, and to write it again where one entry had changed. */
export interface Indexing {
  first: IndexingFigures;
  again: IndexingFigures;
}

/** Index a synthetic knowledge base, each time in a process of its own, which holds nothing of what made the entries. */
export async function writeSyntheticIndex(repository: string, folder: string, count: number, seed: number): Promise<Indexing> {
  const run = async (program: string, ...args: string[]) => {
    const { stdout } = await promisify(execFile)(process.execPath, [
      `--max-old-space-size=${HEAP}`,
      join(import.meta.dirname, program),
      ...args,
    ]);
    return stdout;
  };
  await run('synthetic-documents.ts', repository, String(count), String(seed), folder);
  const write = async (changed: number): Promise<IndexingFigures> => {
    await rm(join(folder, INDEX_FOLDER), { recursive: true, force: true });
    return JSON.parse(await run('synthetic-index.ts', folder, join(folder, 'kept'), String(changed)));
  };
  const first = await write(-1);
  return { first, again: await write(Math.floor(count / 2)) };
}

/** Megabytes of heap that making the entries may take. */
const HEAP = 16_000;
