import { Worker } from 'node:worker_threads';
import type { PhraseSources } from './build-index.ts';

/** What a thread is given to index. */
export interface PhraseWork {
  /** The built site. */
  folder: string;
  sources: PhraseSources;
  /** Where shards are kept, on the same disk. */
  kept: string;
}

/** Plain JavaScript, for what a thread begins with has to be read before it can read the rest. */
const START = new URL('../../bin/phrase-thread.mjs', import.meta.url);

/**
 * Index the phrases of a built site in a thread of its own: beside words, which keep this one busy, the next shard would wait for its turn.
 *
 * @throws Error as `buildIndex` does
 */
export function indexPhrases(work: PhraseWork): Promise<void> {
  return new Promise((resolve, reject) => {
    new Worker(START, { workerData: work }).once('error', reject).once('exit', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`The thread that indexes phrases ended with ${code}`));
    });
  });
}
