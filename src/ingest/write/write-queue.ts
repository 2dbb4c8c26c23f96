/** Lets writes run while the next ones are made: the disk's answer to each takes longer than to make it. */
export interface WriteQueue {
  /** Hand over a write, to be started with others. */
  add(write: () => Promise<void>): Promise<void>;
  /** Start what waits, and wait until all are done. */
  finish(): Promise<void>;
}

/**
 * Writes are started a batch at a time: to wake a thread for each costs more than a small file does.
 *
 * @param room how many writes may run at once
 * @returns a queue whose methods throw the first error that a write met
 */
export function createWriteQueue(room: number): WriteQueue {
  let waiting: (() => Promise<void>)[] = [];
  let running: Promise<PromiseSettledResult<void>[]> = Promise.resolve([]);

  async function ended(): Promise<void> {
    const failed = (await running).find(({ status }) => status === 'rejected');
    if (failed) throw (failed as PromiseRejectedResult).reason;
  }

  async function start(): Promise<void> {
    await ended();
    const writes = waiting;
    waiting = [];
    running = Promise.allSettled(writes.map((write) => write()));
  }

  return {
    async add(write) {
      waiting.push(write);
      if (waiting.length >= room) await start();
    },
    async finish() {
      await start();
      await ended();
    },
  };
}
