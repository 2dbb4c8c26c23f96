import { type Job, jobs } from './jobs.ts';
import type { Answered, Asked, Ready } from './off-thread.ts';

/* Runs in a worker: says that it is there, does what it is asked, and says what came of it or that it failed. */

postMessage('ready' satisfies Ready);

addEventListener('message', async ({ data: { id, job, base, text } }: MessageEvent<Asked<Job>>) => {
  const answer = (answered: Answered) => postMessage(answered);
  try {
    answer({ id, outcome: await jobs[job](base, text) });
  } catch (error) {
    answer({ id, failure: String(error) });
  }
});
