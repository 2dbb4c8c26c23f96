import { execFile } from 'node:child_process';
import { readdir, readFile, stat } from 'node:fs/promises';
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

/** Index a synthetic knowledge base in a process of its own. */
export async function writeSyntheticIndex(repository: string, folder: string, count: number, seed: number): Promise<IndexingFigures> {
  const program = join(import.meta.dirname, 'synthetic-index.ts');
  const args = [`--max-old-space-size=${HEAP}`, program, repository, String(count), String(seed), folder];
  const { stdout } = await promisify(execFile)(process.execPath, args);
  return JSON.parse(stdout) as IndexingFigures;
}

/** Megabytes of heap that indexing may take: 100,000 entries need about a half of it. */
const HEAP = 16_000;
