import type { KeyedTarget } from '../target.ts';
import type { KeyChunk, TermChunk, VocabularyFile } from './format.ts';
import type { PostingList } from './posting-list.ts';
import type { TermPostings } from './score-terms.ts';

/** How large a chunk may grow, in characters of JSON: about a third of it travels. */
const MAX_CHUNK = 4_000;

/** How many of the most frequent terms the manifest tells of. */
const FREQUENT_TERMS = 300;

/** Some of what stands in order: the name of its first, and what it holds. */
interface Chunk<T> {
  first: string;
  chunk: T;
}

/**
 * Put terms in order and cut them into chunks of like size.
 *
 * @returns chunks in order, each with its first term
 */
export function packTerms(terms: ReadonlyMap<string, TermPostings>): Chunk<TermChunk>[] {
  return cut(inOrder(terms).map(([term, { postings }]): [string, number[]] => [term, numbersOf(postings)])).map(({ first, chunk }) => ({
    first,
    chunk: Object.fromEntries(chunk),
  }));
}

function numbersOf(postings: PostingList): number[] {
  const numbers = [postings.count];
  let before = 0;
  for (const { entry, impact, section, units } of postings) {
    numbers.push(entry - before, impact, section, units);
    before = entry;
  }
  return numbers;
}

/**
 * Put words in order and cut them into chunks of like size. Codes and numbers are left out: a wrong digit is another number.
 *
 * @param pairs expressions of two words
 * @param shown how many entries there are: words that only later documents have may be slips
 * @returns chunks in order, each with its first word
 */
export function packVocabulary(
  terms: ReadonlyMap<string, TermPostings>,
  pairs: VocabularyFile = [],
  shown = Number.POSITIVE_INFINITY,
): Chunk<VocabularyFile>[] {
  const known = [...terms.values()].filter(({ postings }) => postings.first < shown);
  const words = known.flatMap(({ words, postings: { count } }) => words.map((word): [string, number] => [word, count]));
  words.push(...pairs);
  return cut(inOrder(words.filter(([word]) => /^\p{L}{3}/u.test(word))));
}

/**
 * Put the keys of targets in order and cut them into chunks of like size. A target's number is its place.
 *
 * @returns chunks in order, each with its first key
 */
export function packKeys(targets: readonly KeyedTarget[]): Chunk<KeyChunk>[] {
  const numbers = new Map<string, number[]>();
  for (const [number, { keys }] of targets.entries()) {
    for (const key of new Set(keys)) {
      const known = numbers.get(key);
      if (known) known.push(number);
      else numbers.set(key, [number]);
    }
  }
  return cut(inOrder(numbers)).map(({ first, chunk }) => ({ first, chunk: Object.fromEntries(chunk) }));
}

function cut<T>(named: readonly [string, T][]): Chunk<[string, T][]>[] {
  const chunks: Chunk<[string, T][]>[] = [];
  let size = Number.POSITIVE_INFINITY;
  for (const [name, value] of named) {
    const length = name.length + JSON.stringify(value).length;
    if (size + length > MAX_CHUNK) {
      chunks.push({ first: name, chunk: [] });
      size = 0;
    }
    chunks.at(-1)?.chunk.push([name, value]);
    size += length;
  }
  return chunks;
}

/** The terms found in most entries, with how many. */
export function frequentTerms(terms: ReadonlyMap<string, TermPostings>): Record<string, number> {
  return Object.fromEntries(
    [...terms]
      .map(([term, { postings }]): [string, number] => [term, postings.count])
      .sort(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1))
      .slice(0, FREQUENT_TERMS),
  );
}

function inOrder<T>(named: Iterable<[string, T]>): [string, T][] {
  return [...named].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
}
