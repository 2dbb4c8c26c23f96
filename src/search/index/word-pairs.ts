import { isFunctionWord } from '../analyze.ts';
import type { SearchDocument } from './search-document.ts';

/** Two words are one expression where as many entries have them side by side. */
export const PAIR_IN = 3;

const WORD = /[\p{L}\p{N}]+(?:[-‐’'][\p{L}\p{N}]+)*/gu;

/**
 * Find the pairs of words that an entry's title and ways of asking have: `local network`. Those of several entries are expressions: who
 * leaves the space out has made a slip like any other, and is understood by them.
 *
 * @returns each in lower case with one space
 */
export function wordPairs({ fields }: Pick<SearchDocument, 'fields'>): Set<string> {
  return new Set(fields.filter(({ field }) => field === 'title' || field === 'ask').flatMap(({ text }) => pairsIn(text)));
}

function pairsIn(text: string): string[] {
  const words = text.toLowerCase().match(WORD) ?? [];
  const tells = (word = '') => word.length > 2 && !isFunctionWord(word) && /^\p{L}+$/u.test(word);
  return words.flatMap((word, i) => (tells(word) && tells(words[i + 1]) ? [`${word} ${words[i + 1]}`] : []));
}
