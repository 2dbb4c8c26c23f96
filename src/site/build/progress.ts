/** Tell the person who started a build how it goes. */
export function say(line: string): void {
  console.log(line);
}

/** A stage shorter than that is told by its end alone, in milliseconds. */
const EVERY = 5000;

/**
 * Tell how far a long stage has come, every five seconds: `pages: 1,200 of 34,000, about 40 s left`.
 *
 * @param say what takes a line
 * @returns to be called with how many are done
 */
export function progress(
  stage: string,
  total: number,
  say: (line: string) => void,
  now: () => number = () => performance.now(),
): (done: number) => void {
  const began = now();
  let told = began;
  return (done) => {
    const time = now();
    if (time - told < EVERY || done === 0) return;
    told = time;
    const left = Math.ceil((((time - began) / done) * (total - done)) / 1000);
    say(`${stage}: ${done.toLocaleString('en')} of ${total.toLocaleString('en')}, about ${left} s left`);
  };
}
