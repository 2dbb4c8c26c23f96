import { workerData } from 'node:worker_threads';
import { buildIndex } from './build-index.ts';
import type { PhraseWork } from './index-phrases.ts';

/* Runs in a thread: indexes phrases, and ends; what goes wrong goes to who started it. */

const { folder, sources, kept } = workerData as PhraseWork;
await buildIndex(folder, sources, kept);
