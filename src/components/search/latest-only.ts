/** How long a call waits for the one before, in milliseconds: one that hangs must not hold up what comes after it. */
const PATIENCE = 200;

/**
 * Make a function that starts a job at once, and while one runs keeps the last call alone, which starts when that is done.
 * So each key is answered at once where that is quick, and where it is not the keys pressed meanwhile are answered together.
 *
 * @param job told whether it is still the last that was asked for; if not, its outcome is of no use to anyone
 */
export function latestOnly(job: (isLatest: () => boolean) => Promise<void>): () => Promise<void> {
  let running: Promise<void> | undefined;
  let asked = 0;
  return async () => {
    const mine = ++asked;
    if (running) await Promise.race([running, new Promise((resume) => setTimeout(resume, PATIENCE))]);
    if (mine !== asked) return;
    const own = job(() => mine === asked).finally(() => {
      if (running === own) running = undefined;
    });
    running = own;
    await own;
  };
}
