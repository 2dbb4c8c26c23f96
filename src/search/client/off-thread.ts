import { PATIENCE } from './fetch-bytes.ts';
import { type Job, jobs, type Outcome } from './jobs.ts';

/** What a worker is asked. */
export interface Asked<J extends Job> {
  id: number;
  job: J;
  base: string;
  text: string;
}

/** What it answers: what came of it, or why nothing did. */
export type Answered = { id: number; outcome: Outcome<Job> } | { id: number; failure: string };

/** What it says first: that it has come. */
export type Ready = 'ready';

/** A text of fewer characters is read before a worker has started. */
const LONG = 20_000;

/** No worker where none can start: the page then reads long texts itself, a part at a time. */
let worker: Worker | undefined | 'none';
const waiting = new Map<number, (answered: Answered | 'no worker') => void>();
let asked = 0;

/**
 * Do something with a text, a long one in a worker, so that the page draws and answers keys meanwhile.
 *
 * @param base the path the site is served from
 * @throws Error where the index cannot be read at all
 */
export async function offThread<J extends Job>(job: J, base: string, text: string): Promise<Outcome<J>> {
  const run = jobs[job] as (base: string, text: string) => Promise<Outcome<J>>;
  if (text.length < LONG) return run(base, text);
  const answered = await ask({ id: ++asked, job, base, text });
  if (answered === 'no worker') return run(base, text);
  if ('failure' in answered) throw new Error(answered.failure);
  return answered.outcome as Outcome<J>;
}

function ask(question: Asked<Job>): Promise<Answered | 'no worker'> {
  worker ??= start();
  if (worker === 'none') return Promise.resolve('no worker');
  const { promise, resolve } = Promise.withResolvers<Answered | 'no worker'>();
  waiting.set(question.id, resolve);
  worker.postMessage(question);
  return promise;
}

function start(): Worker | 'none' {
  try {
    const started = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
    // Its file could not be loaded or does not come, or it broke: what it was asked is done on the page, as all that comes after.
    const giveUp = () => {
      worker = 'none';
      for (const resolve of waiting.values()) resolve('no worker');
      waiting.clear();
    };
    const timer = setTimeout(giveUp, PATIENCE);
    started.addEventListener('message', ({ data }: MessageEvent<Answered | Ready>) => {
      clearTimeout(timer);
      if (data === 'ready') return;
      waiting.get(data.id)?.(data);
      waiting.delete(data.id);
    });
    started.addEventListener('error', () => {
      clearTimeout(timer);
      giveUp();
    });
    return started;
  } catch {
    return 'none';
  }
}
