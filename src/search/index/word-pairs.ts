import { isFunctionWord } from '../analyze.ts';
import type { VocabularyFile } from './format.ts';
import type { SearchDocument } from './search-document.ts';

/** Two words are one expression where as many entries have them side by side. */
const AT_LEAST = 3;

const WORD = /[\p{L}\p{N}]+(?:[-‐’'][\p{L}\p{N}]+)*/gu;

/**
 * Find the expressions of two words that titles and ways of asking have: `local network`. Who leaves the space out has made a slip
 * like any other, and is understood by them.
 *
 * @returns each in lower case with one space, and in how many entries
 */
export function wordPairs(documents: readonly SearchDocument[]): VocabularyFile {
  const counts = new Map<string, number>();
  for (const { fields } of documents) {
    const pairs = new Set(fields.filter(({ field }) => field === 'title' || field === 'ask').flatMap(({ text }) => pairsIn(text)));
    for (const pair of pairs) counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  return [...counts].filter(([, count]) => count >= AT_LEAST);
}

function pairsIn(text: string): string[] {
  const words = text.toLowerCase().match(WORD) ?? [];
  const tells = (word = '') => word.length > 2 && !isFunctionWord(word) && /^\p{L}+$/u.test(word);
  return words.flatMap((word, i) => (tells(word) && tells(words[i + 1]) ? [`${word} ${words[i + 1]}`] : []));
}
