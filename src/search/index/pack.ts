import type { KeyedTarget } from '../target.ts';
import { LINE_SCALE } from './format.ts';
import type { TermLines } from './score-lines.ts';
import type { TermPostings } from './score-terms.ts';

/** How large a chunk may grow, in characters of JSON: about a third of it travels. */
export const MAX_CHUNK = 4_000;

/** How many of the most frequent terms the manifest tells of. */
const FREQUENT_TERMS = 300;

/** Cuts what comes in order into chunks of like size. */
export class ChunkCutter {
  /** What each chunk begins with: the first name; from the second chunk on as much of it as tells it from those before. */
  readonly firsts: string[] = [];
  readonly #begin: string;
  readonly #end: string;
  readonly #put: (json: string) => void;
  #items: string[] = [];
  #size = 0;
  #before = '';

  /**
   * @param brackets what stands around the items of a chunk: `[]` or `{}`
   * @param put takes the JSON of each chunk
   */
  constructor(brackets: string, put: (json: string) => void) {
    [this.#begin, this.#end] = [brackets.charAt(0), brackets.charAt(1)];
    this.#put = put;
  }

  /**
   * @param json the item as it stands in the chunk
   * @param size how many characters it counts for
   */
  add(name: string, json: string, size: number): void {
    if (this.#items.length > 0 && this.#size + size > MAX_CHUNK) this.end();
    if (this.#items.length === 0) this.firsts.push(this.firsts.length === 0 ? name : shortestBetween(this.#before, name));
    this.#before = name;
    this.#items.push(json);
    this.#size += size;
  }

  /** To be called after the last. */
  end(): void {
    if (this.#items.length === 0) return;
    this.#put(`${this.#begin}${this.#items.join(',')}${this.#end}`);
    this.#items = [];
    this.#size = 0;
  }
}

/** The shortest beginning of a name that comes after the one before. */
function shortestBetween(before: string, name: string): string {
  let length = 1;
  while (name.slice(0, length) <= before) length += 1;
  return name.slice(0, length);
}

/** Cuts a dictionary whose keys come in order. */
export function dictionaryCutter(put: (json: string) => void): { firsts: string[]; add(key: string, json: string): void; end(): void } {
  const cutter = new ChunkCutter('{}', put);
  return {
    firsts: cutter.firsts,
    add: (key, json) => cutter.add(key, `${JSON.stringify(key)}:${json}`, key.length + json.length),
    end: () => cutter.end(),
  };
}

/**
 * A term's lists as JSON: in how many entries it is, and how many of these follow, with four numbers for each; then, where lines have
 * it, how many do, and two numbers for each that is kept. Of an entry stands how far it is from the one before.
 */
export function packLists({ postings, lines }: Pick<TermPostings, 'postings' | 'lines'>): string {
  let json = '';
  let kept = 0;
  let before = 0;
  postings.each((entry, impact, section, units) => {
    json += `,${entry - before},${impact},${section},${units}`;
    before = entry;
    kept += 1;
  });
  return `[${postings.count},${kept}${json}${packLines(lines)}]`;
}

function packLines({ count, best }: TermLines): string {
  if (count === 0) return '';
  let json = `,${count}`;
  let before = 0;
  for (const { entry, line, share } of best) {
    json += `,${entry - before},${line * LINE_SCALE + share}`;
    before = entry;
  }
  return json;
}

/**
 * The words of the vocabulary that a term stands for. Codes and numbers are left out: a wrong digit is another number.
 *
 * @param shown how many entries there are: words that only later documents have may be slips
 */
export function vocabularyOf({ words, postings }: TermPostings, shown: number): [word: string, count: number][] {
  if (postings.first >= shown) return [];
  return words.flatMap((word): [string, number][] => (isWord(word) ? [[word, postings.count]] : []));
}

/** Whether something that readers may type wrong is a word, or an expression of words. */
export function isWord(text: string): boolean {
  return /^\p{L}{3}/u.test(text);
}

/**
 * Put words in order and cut them into chunks of like size.
 *
 * @param words with how many entries have each
 * @returns what each chunk begins with
 */
export function packVocabulary(words: [word: string, count: number][], put: (json: string) => void): string[] {
  const cutter = new ChunkCutter('[]', put);
  for (const pair of words.sort(([a, countA], [b, countB]) => (a < b ? -1 : a > b ? 1 : countB - countA))) {
    const [word, count] = pair;
    cutter.add(word, JSON.stringify(pair), word.length + `${count}`.length);
  }
  cutter.end();
  return cutter.firsts;
}

/**
 * Tell of each key of targets, in order, with the numbers that it stands for. A target's number is its place.
 */
export function eachKey(targets: readonly KeyedTarget[], tell: (key: string, json: string) => void): void {
  const pairs = targets.flatMap(({ keys }, number) => [...new Set(keys)].map((key): [string, number] => [key, number]));
  pairs.sort(([a, numberA], [b, numberB]) => (a < b ? -1 : a > b ? 1 : numberA - numberB));
  for (let i = 0; i < pairs.length; ) {
    const [key = ''] = pairs[i] ?? [];
    const numbers: number[] = [];
    for (; pairs[i]?.[0] === key; i += 1) numbers.push(pairs[i]?.[1] ?? 0);
    tell(key, JSON.stringify(numbers));
  }
}

/** Finds the terms that are found in most entries, with how many. */
export class FrequentTerms {
  #most: [term: string, count: number][] = [];

  add(term: string, count: number): void {
    this.#most.push([term, count]);
    if (this.#most.length >= 10 * FREQUENT_TERMS) this.#cut();
  }

  /** Most frequent first. */
  all(): Record<string, number> {
    this.#cut();
    return Object.fromEntries(this.#most);
  }

  #cut(): void {
    this.#most = this.#most.sort(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1)).slice(0, FREQUENT_TERMS);
  }
}
