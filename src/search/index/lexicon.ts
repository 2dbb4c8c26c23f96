import type { Reading, ScanRuns } from '../analyze.ts';
import { createRunScanner } from './run-scanner.ts';

/** What is read of a run, with its number in the lexicon. */
export interface NumberedReading extends Reading {
  number: number;
}

/** A term, and what it stands for in some texts. */
interface LexiconTerm {
  term: string;
  /** As written but in lower case, in order, each once; none of a code. */
  words: string[];
  /** The numbers of the readings that were met there. */
  readings: number[];
}

/** More readings than this are forgotten, or words that come up once would be held for ever. */
const MOST = 100_000;

/** Numbers readings: a term and the word that stands for it. Knows the words of one language, that which was spoken when it was made. */
export class Lexicon {
  scan: ScanRuns<NumberedReading> = this.#scanner();
  #numbers = new Map<string, number>();
  #terms: string[] = [];
  /** By a reading's number; empty for a code. */
  #words: string[] = [];

  /** How many readings there are. */
  get size(): number {
    return this.#terms.length;
  }

  /** To be called where no number is needed any more. */
  begin(): void {
    if (this.size < MOST) return;
    this.scan = this.#scanner();
    this.#numbers = new Map();
    this.#terms = [];
    this.#words = [];
  }

  numberOf(reading: Reading & Partial<NumberedReading>): number {
    return reading.number ?? this.#number(reading.term, wordOf(reading));
  }

  codeNumberOf(term: string): number {
    return this.#number(term, '');
  }

  /** The terms of some readings, each once, in order. */
  inOrder(readings: Iterable<number>): LexiconTerm[] {
    const terms = new Map<string, LexiconTerm>();
    const met = new Uint8Array(this.size);
    for (const reading of readings) {
      if (met[reading]) continue;
      met[reading] = 1;
      const term = this.#terms[reading] ?? '';
      const word = this.#words[reading] ?? '';
      const known = terms.get(term) ?? { term, words: [], readings: [] };
      terms.set(term, known);
      known.readings.push(reading);
      if (word) known.words.push(word);
    }
    for (const { words } of terms.values()) if (words.length > 1) words.sort();
    return [...terms.values()].sort((a, b) => (a.term < b.term ? -1 : 1));
  }

  #scanner(): ScanRuns<NumberedReading> {
    return createRunScanner((words) =>
      words.map((word) => ({
        ...word,
        readings: word.readings.map((reading) => ({ ...reading, number: this.#number(reading.term, wordOf(reading)) })),
      })),
    );
  }

  #number(term: string, word: string): number {
    const key = `${term}\n${word}`;
    let number = this.#numbers.get(key);
    if (number === undefined) {
      number = this.#terms.push(term) - 1;
      this.#words.push(word);
      this.#numbers.set(key, number);
    }
    return number;
  }
}

function wordOf({ text }: Reading): string {
  return text.replace(/[’']s$/i, '').toLowerCase();
}
