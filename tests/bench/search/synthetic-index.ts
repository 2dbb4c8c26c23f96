import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { type IndexExtras, writeIndex } from '../../../src/search/index/write-index.ts';
import { readDocuments } from './documents-file.ts';

/** What it took to write an index. */
export interface IndexingFigures {
  /** Milliseconds. */
  wall: number;
  /** Milliseconds of CPU time, of all threads. */
  cpu: number;
  /** The most memory that the process held, in bytes. */
  memory: number;
}

/*
 * `node tests/bench/search/synthetic-index.ts <folder> <kept> [<number>]`: writes the search index of what `synthetic-documents.ts` wrote
 * into a folder, one entry of which may have changed; prints what that took as JSON.
 */
const [folder = '', kept = '', changed = '-1'] = process.argv.slice(2);
const extras = JSON.parse(readFileSync(join(folder, 'extras.json'), 'utf8')) as IndexExtras;
const began = performance.now();
const before = process.cpuUsage();
await writeIndex(folder, readDocuments(join(folder, 'documents'), Number(changed)), extras, {
  kept: { folder: kept, reader: 'this', threads: Math.min(2, availableParallelism()) },
});
const { user, system } = process.cpuUsage(before);
const figures: IndexingFigures = {
  wall: performance.now() - began,
  cpu: (user + system) / 1000,
  memory: process.resourceUsage().maxRSS * 1024,
};
console.log(JSON.stringify(figures));
