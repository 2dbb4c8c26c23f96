import { readdir, rm } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { PhraseWork } from './build-shards.ts';
import { shardsFor } from './phrase-shards.ts';

/** Plain JavaScript, for what a thread begins with has to be read before it can read the rest. */
const START = new URL('../../bin/phrase-thread.mjs', import.meta.url);

/** More threads than this need more memory than they save time: each has a Pagefind of its own. */
const MOST_THREADS = 4;

/**
 * Index the phrases of a built site, in threads of its own, a core each.
 *
 * @throws Error where Pagefind reports one, or lost an entry
 */
export async function indexPhrases(work: PhraseWork): Promise<void> {
  const { pages, records } = work.sources;
  const shards = Array.from({ length: shardsFor(pages.length + records.length) }, (_, number) => number);
  const threads = Math.min(shards.length, availableParallelism(), MOST_THREADS);
  const parts = Object.values(Object.groupBy(shards, (number) => number % threads));
  const names = await Promise.all(parts.map((numbers = []) => inThread(work, numbers)));
  const needed = new Set(names.flat());
  for (const name of await readdir(work.kept)) if (!needed.has(name)) await rm(join(work.kept, name), { recursive: true, force: true });
}

function inThread(work: PhraseWork, numbers: readonly number[]): Promise<string[]> {
  return new Promise((resolve, reject) => {
    new Worker(START, { workerData: { work, numbers } })
      .once('message', resolve)
      .once('error', reject)
      .once('exit', (code) => reject(new Error(`A thread that indexes phrases ended with ${code}`)));
  });
}
