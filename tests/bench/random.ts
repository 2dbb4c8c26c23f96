/** A stream of numbers that is the same for the same seed, on every machine. */
export interface Random {
  /** At least 0, less than 1. */
  next(): number;
  /** A whole number from `min` to `max`, both included. */
  int(min: number, max: number): number;
  /** Whether something of this probability happens. */
  chance(probability: number): boolean;
  /** One item of a list that is not empty. */
  pick<T>(list: readonly T[]): T;
}

/**
 * Start a stream.
 *
 * @param seeds whole numbers; another list is another stream
 */
export function createRandom(...seeds: readonly number[]): Random {
  const next = mulberry32(seeds.reduce(mix, 0x9e3779b9));
  const int = (min: number, max: number) => min + Math.floor(next() * (max - min + 1));
  return {
    next,
    int,
    chance: (probability) => next() < probability,
    pick<T>(list: readonly T[]): T {
      if (list.length === 0) throw new RangeError('Cannot pick from an empty list');
      return list[int(0, list.length - 1)] as T;
    },
  };
}

/**
 * Make a chooser of ranks in which rank r is chosen in proportion to 1 / (r + 2.7) ^ exponent: the law of Zipf and Mandelbrot,
 * which words, links and API names of real sites follow roughly.
 *
 * @param count how many ranks there are
 * @returns a function to a rank from 0 to `count` − 1
 */
export function createZipf(count: number, exponent: number): (random: Random) => number {
  const sums = new Float64Array(count);
  let total = 0;
  for (let rank = 0; rank < count; rank += 1) {
    total += (rank + 2.7) ** -exponent;
    sums[rank] = total;
  }
  return (random) => {
    const wanted = random.next() * total;
    let low = 0;
    let high = count - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sums[middle] ?? total) < wanted) low = middle + 1;
      else high = middle;
    }
    return low;
  };
}

function mix(state: number, seed: number): number {
  return Math.imul(state ^ seed, 0x85ebca6b) ^ (state >>> 13);
}

function mulberry32(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let bits = Math.imul(state ^ (state >>> 15), state | 1);
    bits ^= bits + Math.imul(bits ^ (bits >>> 7), bits | 61);
    return ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32;
  };
}
