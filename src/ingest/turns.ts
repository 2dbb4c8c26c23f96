/** Uses what is made elsewhere in the order in which it was asked for, and bounds how much is being made. */
export interface Turns {
  /** Do something in its turn: at once, where nothing waits. */
  now(action: () => void): void;
  /**
   * Do something in its turn that waits for what is being made.
   *
   * @param weight how much memory that takes, in bytes
   */
  later(action: () => Promise<void>, weight: number): void;
  /** Where too much waits, do what is first. */
  settle(): Promise<void>;
  /** Do all that waits. */
  finish(): Promise<void>;
}

/** Enough to see whether work is worth sharing, and to let nobody wait for the next. */
const MOST = 256;
const MOST_BYTES = 2 * 2 ** 20;

/** Make a queue in which nothing waits. */
export function createTurns(): Turns {
  let waiting: { action: () => void | Promise<void>; weight: number }[] = [];
  let first = 0;
  let weight = 0;

  async function takeFirst(): Promise<void> {
    const turn = waiting[first++] as (typeof waiting)[number];
    weight -= turn.weight;
    if (first === waiting.length || first >= MOST) {
      waiting = waiting.slice(first);
      first = 0;
    }
    const done = turn.action();
    if (done) await done;
  }
  const isFull = () => waiting.length - first > MOST || weight > MOST_BYTES;

  return {
    now(action) {
      if (waiting.length === first) action();
      else waiting.push({ action, weight: 0 });
    },
    later(action, bytes) {
      waiting.push({ action, weight: bytes });
      weight += bytes;
    },
    async settle() {
      while (isFull() && waiting.length > first) await takeFirst();
    },
    async finish() {
      while (waiting.length > first) await takeFirst();
    },
  };
}
