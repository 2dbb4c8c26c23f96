import type { DraftingCrew } from '../place/place-posts.ts';
import type { ReadingCrew } from '../read/reading.ts';
import type { Answer } from './answer.ts';
import type { Hand, Said, Task, Work } from './hand.ts';
import { startThread, type Thread } from './thread.ts';

/** Whoever works on a run: this thread, or others where there is so much to do that starting them is worth it. */
export interface Crew extends ReadingCrew, DraftingCrew {
  here(): Promise<Hand>;
  /** Let all threads end. */
  close(): Promise<void>;
}

/** From so much on that waits to be done, threads are started. */
const WORTH_A_THREAD = { tasks: 200, bytes: 2 ** 20 };

/** So much is given to a thread at once. */
const BATCH = { tasks: 16, bytes: 128 * 1024 };

interface Waiting {
  task: Task;
  bytes: number;
  /** What a thread says of it, once it was given to one. */
  answer?: Answer<Said>;
}

/**
 * Gather a crew.
 *
 * @param most how many threads it may start besides this one
 */
export function createCrew(work: Work, most: number): Crew {
  const threads: Thread[] = [];
  let hand: Promise<Hand> | undefined;
  let waiting: Waiting[] = [];
  let bytes = 0;
  let turn = 0;

  /** The hand of this thread, whose program is loaded when it is first needed: where others do everything, it never is. */
  function here(): Promise<Hand> {
    hand ??= import('./hand.ts').then(({ createHand }) => createHand(work));
    return hand;
  }

  function ask(task: Task, size: number): AsyncIterable<Said> {
    const asked: Waiting = { task, bytes: size };
    waiting.push(asked);
    bytes += size;
    if (threads.length > 0 && isEnough(BATCH)) give();
    return {
      async *[Symbol.asyncIterator]() {
        if (waiting.includes(asked)) decide();
        yield* asked.answer ?? (await here()).do(task);
      },
    };
  }

  const isEnough = (least: typeof BATCH) => waiting.length >= least.tasks || bytes >= least.bytes;

  /** Somebody waits for what nobody was given yet. */
  function decide(): void {
    if (threads.length === 0 && most > 0 && isEnough(WORTH_A_THREAD)) for (let at = 0; at < most; at++) threads.push(startThread(work));
    if (threads.length > 0) give();
    else forget();
  }

  /** Give what waits to threads, in batches, to each in turn. */
  function give(): void {
    let batch: Waiting[] = [];
    let size = 0;
    const send = () => {
      const answers = (threads[turn++ % threads.length] as Thread).give(batch.map(({ task }) => task));
      for (const [at, asked] of batch.entries()) asked.answer = answers[at] as Answer<Said>;
      batch = [];
      size = 0;
    };
    for (const asked of waiting) {
      batch.push(asked);
      size += asked.bytes;
      if (batch.length >= BATCH.tasks || size >= BATCH.bytes) send();
    }
    if (batch.length > 0) send();
    forget();
  }

  function forget(): void {
    waiting = [];
    bytes = 0;
  }

  async function only<T extends Said>(said: AsyncIterable<Said>): Promise<T> {
    for await (const one of said) return one as T;
    throw new Error('nothing was said of a task');
  }

  return {
    here,
    read: (file, size) => ask({ read: file }, size) as ReturnType<Crew['read']>,
    draft(task) {
      const said = ask({ draft: task }, task.post.length);
      return () => only(said);
    },
    reference(task) {
      const said = ask({ reference: task }, task.post.length);
      return () => only(said);
    },
    async finish() {
      if (hand) for await (const _ of (await hand).do('finish'));
      for (const thread of threads) for (const answer of thread.give(['finish'])) for await (const _ of answer);
    },
    async close() {
      await Promise.all(threads.map((thread) => thread.end()));
    },
  };
}
