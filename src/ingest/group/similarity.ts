import { shinglesOf } from './shingles.ts';
import { wordsOf } from './words.ts';

/** How much two texts share. */
export interface Similarity {
  /** Shared shingles among all: 1 for the same text. */
  overlap: number;
  /** Shared shingles among the shorter text's: 1 when one contains the other. */
  contained: number;
  /** Shingles of the shorter text. */
  size: number;
}

/** Compare two texts by their shingles. */
export function compareTexts(a: string, b: string): Similarity {
  const [small, large] = [new Set(shinglesOf(wordsOf(a))), new Set(shinglesOf(wordsOf(b)))].sort((x, y) => x.size - y.size) as [
    Set<number>,
    Set<number>,
  ];
  let shared = 0;
  for (const shingle of small) if (large.has(shingle)) shared++;
  const all = small.size + large.size - shared;
  return { overlap: all === 0 ? 1 : shared / all, contained: small.size === 0 ? 0 : shared / small.size, size: small.size };
}

const MIN_CONTAINED_SIZE = 12;

/** Whether two texts are one post, edited or cut: half of all shared, or nearly all of the shorter one. */
export function isSameText(a: string, b: string): boolean {
  const { overlap, contained, size } = compareTexts(a, b);
  return overlap >= 0.5 || (contained >= 0.8 && size >= MIN_CONTAINED_SIZE);
}
