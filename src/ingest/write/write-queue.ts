/** Lets a few writes run at once: the disk's answer to each takes longer than to make the next. */
export interface WriteQueue {
  /** Start a write as soon as there is room for it. */
  add(write: () => Promise<void>): Promise<void>;
  /** Wait until all are done. */
  finish(): Promise<void>;
}

/**
 * @param room how many writes may run at once
 * @returns a queue whose methods throw the first error that a write met
 */
export function createWriteQueue(room: number): WriteQueue {
  const running = new Set<Promise<void>>();
  const failures: unknown[] = [];

  const check = () => {
    if (failures.length > 0) throw failures[0];
  };
  return {
    async add(write) {
      while (running.size >= room) await Promise.race(running);
      check();
      const job: Promise<void> = write()
        .catch((error) => {
          failures.push(error);
        })
        .finally(() => running.delete(job));
      running.add(job);
    },
    async finish() {
      await Promise.all(running);
      check();
    },
  };
}
