/** Tells a waiting person how far a long run is. */
export interface Progress {
  /** A post more, of a file. */
  tick(file: string): void;
  /** Another stage begins. */
  stage(name: string): void;
  /** Clear the line. */
  end(): void;
}

const EVERY_MS = 500;
/** A run that is over before this says nothing. */
const PATIENCE_MS = 1_500;

/** Progress on one line of a terminal, rewritten twice a second; nothing where output goes to a file. */
export function createProgress(stream: { isTTY?: boolean; columns?: number; write(text: string): unknown }, now = Date.now): Progress {
  const started = now();
  let shown = started + PATIENCE_MS - EVERY_MS;
  let count = 0;
  let name = 'reading';
  let drawn = false;

  const draw = (text: string) => {
    if (!stream.isTTY) return;
    drawn = true;
    stream.write(`\r\u001b[K${text.slice(0, (stream.columns ?? 80) - 1)}`);
  };
  return {
    tick(file) {
      count++;
      if (count % 16 !== 0) return;
      const time = now();
      if (time - shown < EVERY_MS) return;
      shown = time;
      draw(`${name}: ${count} posts, ${Math.round((time - started) / 1000)} s, ${file}`);
    },
    stage(next) {
      name = next;
      count = 0;
    },
    end() {
      if (drawn) stream.write('\r\u001b[K');
    },
  };
}
