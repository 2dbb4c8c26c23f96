import { parentPort, workerData } from 'node:worker_threads';
import { buildShards, type PhraseWork } from './build-shards.ts';

/* Runs in a thread: builds some shards of the index of phrases, says under what names they are kept, and ends; what goes wrong goes to who started it. */

const { work, numbers } = workerData as { work: PhraseWork; numbers: number[] };
parentPort?.postMessage(await buildShards(work, numbers));
