import { isFunctionWord } from '../analyze.ts';
import { lineRarity } from '../near-lines.ts';
import { LINE_SCALE, MAX_LINES } from './format.ts';
import type { Field } from './search-document.ts';

/** What an entry is asked for by: a query is near to one such line or to none, whatever else the entry says. */
export const lineFields: readonly Field[] = ['title', 'ask', 'question'];

/** A line that has a term: its number among all lines, the number of its entry, and which of that entry's lines it is. */
export interface TermLine {
  number: number;
  entry: number;
  line: number;
}

/** The lines that have a term. */
export interface TermLines {
  /** How many have it. */
  count: number;
  /** Those of which it is the greatest share, in order; its share is 1 to `LINE_SCALE` - 1. */
  best: (Pick<TermLine, 'entry' | 'line'> & { share: number })[];
}

/**
 * Weighs terms against the lines that have them: by inverse document frequency among lines, over the length of the line as a vector of
 * these, so that what a query shares with a line adds up to the cosine between them.
 */
export class LineScorer {
  readonly #count: number;
  /** By line, its length as a vector, squared. */
  readonly #squares: Float64Array;

  /** @param count how many lines there are */
  constructor(count: number) {
    this.#count = count;
    this.#squares = new Float64Array(count);
  }

  /** To be told of every term before any is scored. */
  measure(lines: readonly TermLine[]): void {
    const square = lineRarity(lines.length, this.#count) ** 2;
    for (const { number } of lines) this.#squares[number] = (this.#squares[number] ?? 0) + square;
  }

  /** What share of each of its lines a term is. */
  score(lines: readonly TermLine[]): TermLines {
    const rarity = lineRarity(lines.length, this.#count);
    const shares = lines.map(({ number, entry, line }) => {
      const share = Math.round(((LINE_SCALE - 1) * rarity) / Math.sqrt(this.#squares[number] ?? 1));
      return { entry, line, share: Math.max(1, share) };
    });
    return { count: lines.length, best: best(shares) };
  }
}

/** Whether a term says what a line is about, and not only how it is put. A code stands for no word. */
export function isTelling(words: readonly string[]): boolean {
  return words.length === 0 || words.some((word) => !isFunctionWord(word));
}

/** Of too many, those with the greatest shares; of like ones the first. */
function best(shares: TermLines['best']): TermLines['best'] {
  if (shares.length <= MAX_LINES) return shares;
  const kept = new Set(shares.toSorted((a, b) => b.share - a.share).slice(0, MAX_LINES));
  return shares.filter((share) => kept.has(share));
}
