import { parentPort, workerData } from 'node:worker_threads';
import { speak } from '../analyze.ts';
import { Lexicon } from './lexicon.ts';
import { type Asked, type ThreadData, writeSegment } from './reading-threads.ts';

/* Runs in a thread: reads entries into files, one after another, and says of each when it is there, or what went wrong. */

const { language, domains } = workerData as ThreadData;
const ready = speak(language).then(() => new Lexicon());

parentPort?.on('message', async ({ file, documents }: Asked) => {
  try {
    writeSegment(file, documents, domains, await ready);
    parentPort?.postMessage(undefined);
  } catch (error) {
    parentPort?.postMessage(error);
  }
});
