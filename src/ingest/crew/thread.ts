import { setFlagsFromString } from 'node:v8';
import { Worker } from 'node:worker_threads';
import { type Answer, createAnswer } from './answer.ts';
import type { Said, Task, Work } from './hand.ts';

/** What a thread is told: tasks with their numbers, that something which it said was taken, or that no more comes. */
export type Asked = [number: number, task: Task][] | 'taken' | 'end';

/** What it says of tasks, with their numbers; of one that is done or went wrong, that. */
export type Answered = [number: number, said: Said | Done][];

/** The end of what is said of a task. */
export type Done = { done: true } | { failure: Failure };

/** An error as one thread tells another: what says where a disk failed does not come through by itself. */
export type Failure = Pick<NodeJS.ErrnoException, 'name' | 'message' | 'stack' | 'code' | 'syscall' | 'path'>;

/** A thread that does tasks in the order in which they are given. */
export interface Thread {
  /** Give it tasks. */
  give(tasks: readonly Task[]): Answer<Said>[];
  /** Let it end once everything given to it is done. */
  end(): Promise<void>;
}

/** Plain JavaScript, for what a thread begins with has to be read before it can read the rest. */
const START = new URL('../../../bin/ingest-thread.mjs', import.meta.url);

/** Megabytes of each half of the space in which a thread makes objects: as much as the first thread has. */
const YOUNG_HALF = 2;

/** Start a thread. */
export function startThread(work: Work): Thread {
  // What it begins with stays as it is: in less, much is kept that is garbage a moment later.
  setFlagsFromString(`--min-semi-space-size=${YOUNG_HALF}`);
  const worker = new Worker(START, { workerData: work });
  const open = new Map<number, Answer<Said>>();
  let given = 0;
  let broken: unknown;

  function fail(error: unknown): void {
    broken ??= error;
    for (const answer of open.values()) answer.fail(broken);
    open.clear();
  }

  worker.on('message', (answered: Answered) => {
    // A whole message is one piece of the room that the thread has.
    let left = answered.length;
    const taken = () => {
      left--;
      if (left === 0) worker.postMessage('taken' satisfies Asked);
    };
    for (const [number, said] of answered) {
      const answer = open.get(number);
      if (typeof said === 'object' && ('done' in said || 'failure' in said)) {
        if ('done' in said) answer?.end();
        else answer?.fail(Object.assign(new Error(said.failure.message), said.failure));
        open.delete(number);
        taken();
      } else if (answer) answer.say(said, taken);
      else taken();
    }
  });
  worker.on('error', fail);
  worker.on('exit', () => fail(new Error('a thread that ingest started ended before it was done')));

  return {
    give(tasks) {
      const answers = tasks.map(() => createAnswer<Said>());
      const numbered = tasks.map((task, at): [number, Task] => [given + at, task]);
      for (const [at, answer] of answers.entries()) {
        if (broken) answer.fail(broken);
        else open.set(given + at, answer);
      }
      given += tasks.length;
      worker.postMessage(
        numbered satisfies Asked,
        numbered.flatMap(([, task]) => buffersOf(task)),
      );
      return answers;
    },
    async end() {
      if (broken) return;
      const ended = new Promise((resolve) => worker.once('exit', resolve));
      worker.postMessage('end' satisfies Asked);
      await ended;
    },
  };
}

function buffersOf(task: Task): ArrayBuffer[] {
  return typeof task === 'object' && 'read' in task && task.read.bytes ? [task.read.bytes.buffer as ArrayBuffer] : [];
}
