import type { Loss } from '../report/report.ts';

/** Counts what did not come through. */
export interface LossCounts {
  /** Every kind that was met, in the order met. */
  counts: Loss[];
  /** @param losses `kind: which one` each */
  add(losses: readonly string[]): void;
}

/** Examples that the report names of each kind. */
const MAX_EXAMPLES = 8;

/** Make empty counts. */
export function createLossCounts(): LossCounts {
  const counts: Loss[] = [];
  return {
    counts,
    add(losses) {
      for (const loss of losses) {
        const [kind = '', example = ''] = loss.split(/: (.*)/s);
        const known = counts.find((count) => count.kind === kind) ?? { kind, count: 0, examples: [] };
        if (known.count === 0) counts.push(known);
        known.count++;
        if (known.examples.length < MAX_EXAMPLES && !known.examples.includes(example)) known.examples.push(example);
      }
    },
  };
}
