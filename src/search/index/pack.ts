import type { TermChunk, VocabularyFile } from './format.ts';
import type { TermPostings } from './score-terms.ts';

/** How large a chunk of postings may grow, in characters of JSON: about a third of it travels. */
const MAX_CHUNK = 8_000;

/** How many of the most frequent terms the manifest tells of. */
const FREQUENT_TERMS = 300;

/**
 * Put terms in order and cut them into chunks of like size.
 *
 * @returns chunks in order, each with its first term
 */
export function packTerms(terms: ReadonlyMap<string, TermPostings>): { first: string; chunk: TermChunk }[] {
  const chunks: { first: string; chunk: TermChunk }[] = [];
  let size = Number.POSITIVE_INFINITY;
  for (const [term, { count, postings }] of inOrder(terms)) {
    const list = [
      count,
      ...postings.flatMap(({ entry, impact, section, units }, i) => [entry - (postings[i - 1]?.entry ?? 0), impact, section, units]),
    ];
    const length = term.length + JSON.stringify(list).length;
    if (size + length > MAX_CHUNK) {
      chunks.push({ first: term, chunk: {} });
      size = 0;
    }
    const last = chunks.at(-1);
    if (last) last.chunk[term] = list;
    size += length;
  }
  return chunks;
}

/** The vocabulary by first letter. Codes and numbers are left out: a wrong digit is another number. */
export function packVocabulary(terms: ReadonlyMap<string, TermPostings>): Map<string, VocabularyFile> {
  const files = new Map<string, VocabularyFile>();
  for (const [, { words, count }] of inOrder(terms)) {
    for (const word of words) {
      if (!/^\p{L}{3}/u.test(word)) continue;
      const letter = word.charAt(0);
      const file = files.get(letter);
      if (file) file.push([word, count]);
      else files.set(letter, [[word, count]]);
    }
  }
  return files;
}

/** The terms found in most entries, with how many. */
export function frequentTerms(terms: ReadonlyMap<string, TermPostings>): Record<string, number> {
  return Object.fromEntries(
    [...terms]
      .map(([term, { count }]): [string, number] => [term, count])
      .sort(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1))
      .slice(0, FREQUENT_TERMS),
  );
}

function inOrder(terms: ReadonlyMap<string, TermPostings>): [string, TermPostings][] {
  return [...terms].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
}
