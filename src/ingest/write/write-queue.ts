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
  let running = 0;
  const waiting: (() => void)[] = [];
  const failures: unknown[] = [];

  const check = () => {
    if (failures.length > 0) throw failures[0];
  };
  const next = () => new Promise<void>((go) => waiting.push(go));
  const done = () => {
    running--;
    waiting.shift()?.();
  };
  return {
    async add(write) {
      while (running >= room) await next();
      check();
      running++;
      write()
        .catch((error) => {
          failures.push(error);
        })
        .finally(done);
    },
    async finish() {
      while (running > 0) await next();
      check();
    },
  };
}
