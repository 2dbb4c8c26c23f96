/** What another thread says of a task, in the order said, for whoever asked to take when it is their turn. */
export interface Answer<T> extends AsyncIterable<T> {
  /** @param taken is called once what was said is taken, or nobody wants it any more */
  say(said: T, taken: () => void): void;
  end(): void;
  fail(error: unknown): void;
}

/** Make an answer of which nothing was said yet. It is taken once. */
export function createAnswer<T>(): Answer<T> {
  let waiting: { said: T; taken: () => void }[] = [];
  let ended = false;
  let left = false;
  let failure: { error: unknown } | undefined;
  let wake = () => {};

  return {
    say(said, taken) {
      if (left) return taken();
      waiting.push({ said, taken });
      wake();
    },
    end() {
      ended = true;
      wake();
    },
    fail(error) {
      failure = { error };
      wake();
    },
    async *[Symbol.asyncIterator]() {
      try {
        for (;;) {
          const ready = waiting;
          waiting = [];
          for (const { said, taken } of ready) {
            taken();
            yield said;
          }
          if (waiting.length > 0) continue;
          if (failure) throw failure.error;
          if (ended) return;
          await new Promise<void>((resolve) => {
            wake = resolve;
          });
        }
      } finally {
        left = true;
        for (const { taken } of waiting) taken();
      }
    },
  };
}
