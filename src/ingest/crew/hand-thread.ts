import { parentPort, workerData } from 'node:worker_threads';
import { createHand, type Task, type Work } from './hand.ts';
import type { Answered, Asked, Done } from './thread.ts';

/* Runs in a thread: does tasks one after another, and says what comes of them, as long as somebody takes it. */

/** So much is said at once, in characters and in pieces. */
const PIECE = { characters: 128 * 1024, count: 64 };

/** So many pieces may wait to be taken. */
const MOST_WAITING = 4;

const port = parentPort as NonNullable<typeof parentPort>;
const tasks: [number, Task][] = [];
let ends = false;
let waiting = 0;
let wake = () => {};

port.on('message', (asked: Asked) => {
  if (asked === 'taken') waiting--;
  else if (asked === 'end') {
    // Where a run breaks off, nobody wants the rest.
    ends = true;
    tasks.length = 0;
  } else tasks.push(...asked);
  wake();
});

const hand = await createHand(workerData as Work);
let piece: Answered = [];
let characters = 0;

for (;;) {
  const next = tasks.shift();
  if (next) await work(...next);
  else {
    await say();
    if (tasks.length > 0) continue;
    if (ends) break;
    await woken();
  }
}
port.close();

async function work(number: number, task: Task): Promise<void> {
  let done: Done = { done: true };
  try {
    for await (const said of hand.do(task)) {
      if (ends) break;
      piece.push([number, said]);
      if (typeof said === 'object' && 'post' in said) characters += said.post.body.length;
      if (characters >= PIECE.characters || piece.length >= PIECE.count) await say();
    }
  } catch (error) {
    const { name, message, stack, code, syscall, path } = error as NodeJS.ErrnoException;
    done = { failure: JSON.parse(JSON.stringify({ name, message, stack, code, syscall, path })) };
  }
  piece.push([number, done]);
}

/** Say what is ready, once there is room for it. */
async function say(): Promise<void> {
  if (piece.length === 0) return;
  while (waiting >= MOST_WAITING && !ends) await woken();
  waiting++;
  port.postMessage(piece);
  piece = [];
  characters = 0;
}

function woken(): Promise<void> {
  return new Promise((resolve) => {
    wake = resolve;
  });
}
