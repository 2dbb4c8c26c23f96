import { Worker, type WorkerOptions } from 'node:worker_threads';

/** Plain JavaScript, for what a thread begins with has to be read before it can read the rest. */
const START = new URL('../../bin/thread.mjs', import.meta.url);

/** Run a program of the engine in a thread of its own. @param program the file of its module */
export function startThread(program: URL, options: WorkerOptions = {}): Worker {
  return new Worker(START, { ...options, argv: [program.href] });
}
