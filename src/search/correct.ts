import { distance } from 'fastest-levenshtein';
import type { VocabularyFile } from './index/format.ts';

/** Words shorter than this are not corrected: too many others are near. */
const SHORTEST = 4;

/** From this length on, a word may have two slips. */
const LONG = 7;

/**
 * Find the words of the site nearest to one that it does not have.
 *
 * @param word as typed
 * @param vocabulary words to choose from, with in how many entries each is found
 * @param limit how many to return at most
 * @returns nearest first, more frequent first among equals; empty where none is near
 */
export function nearestWords(word: string, vocabulary: VocabularyFile, limit = 1): string[] {
  const typed = word.toLowerCase();
  if (typed.length < SHORTEST) return [];
  const allowed = typed.length >= LONG ? 2 : 1;
  return vocabulary
    .filter(([known]) => Math.abs(known.length - typed.length) <= allowed)
    .map(([known, count]) => ({ known, count, slips: slips(typed, known) }))
    .filter(({ slips: found }) => found > 0 && found <= allowed)
    .sort((a, b) => a.slips - b.slips || b.count - a.count || (a.known < b.known ? -1 : 1))
    .slice(0, limit)
    .map(({ known }) => known);
}

/** The words that begin with what was typed so far, most frequent first. */
export function completions(word: string, vocabulary: VocabularyFile, limit: number): string[] {
  const typed = word.toLowerCase();
  return vocabulary
    .filter(([known]) => known.startsWith(typed) && known !== typed)
    .sort(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1))
    .slice(0, limit)
    .map(([known]) => known);
}

/** Edit distance (Levenshtein 1966), with two neighbours swapped counting as one slip. */
function slips(a: string, b: string): number {
  const plain = distance(a, b);
  return plain === 2 && a.length === b.length && swapped(a, b) ? 1 : plain;
}

function swapped(a: string, b: string): boolean {
  const at = [...a].findIndex((letter, i) => letter !== b[i]);
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}
