import { startThread } from '../start-thread.ts';
import type { DocumentSource } from './document-source.ts';
import type { KeptSegments } from './segments.ts';
import type { IndexExtras } from './write-index.ts';

/** What a thread is given to index. */
export interface WordWork {
  /** Where the index goes. */
  folder: string;
  sources: readonly { id: string; digest: string }[];
  extras: IndexExtras;
  kept: KeptSegments;
}

const PROGRAM = new URL('./word-thread.ts', import.meta.url);

/**
 * Write the search index in a thread of its own, as `writeIndex` does: beside the pages, which it needs nothing of, and in a memory of its
 * own, where what is thrown away is found sooner.
 *
 * @throws what making a document threw, or indexing it
 */
export function indexWords({ sources, ...work }: Omit<WordWork, 'sources'> & { sources: readonly DocumentSource[] }): Promise<void> {
  const given: WordWork = { ...work, sources: sources.map((source) => ({ id: source.id, digest: source.digest() })) };
  const worker = startThread(PROGRAM, { workerData: given });
  return new Promise((resolve, reject) => {
    worker
      .on('message', async (numbers: number[]) => {
        try {
          worker.postMessage(await Promise.all(numbers.map((number) => sources[number]?.make())));
        } catch (error) {
          reject(error);
          await worker.terminate();
        }
      })
      .once('error', reject)
      .once('exit', (code) => {
        if (code === 0) resolve();
        else reject(new Error(`The thread that indexes words ended with ${code}`));
      });
  });
}
