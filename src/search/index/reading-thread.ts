import { parentPort, workerData } from 'node:worker_threads';
import { speak } from '../analyze.ts';
import { type Asked, type ThreadData, writeSegment } from './reading-threads.ts';

/* Runs in a thread: reads entries into files, one after another, and says of each when it is there, or what went wrong. */

const { language, domains } = workerData as ThreadData;
const ready = speak(language);

parentPort?.on('message', async ({ file, documents }: Asked) => {
  try {
    await ready;
    writeSegment(file, documents, domains);
    parentPort?.postMessage(undefined);
  } catch (error) {
    parentPort?.postMessage(error);
  }
});
