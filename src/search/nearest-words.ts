import { distance } from 'fastest-levenshtein';
import type { VocabularyFile } from './index/format.ts';

/** Words shorter than this are not corrected: too many others are near. */
export const SHORTEST = 4;

/** From this length on, a word may have two slips. */
const LONG = 7;

/** What a letter taken for another adds: fingers leave letters out and swap them more often. */
const OTHER_LETTER = 0.1;

/** What a letter put in adds, and nothing else: less often still, but for one that is doubled. */
const PUT_IN = 0.15;

/**
 * Find the words of the site nearest to one that it does not have.
 *
 * @param word as typed
 * @param vocabulary words to choose from, with in how many entries each is found
 * @param most slips at most
 * @returns nearest first; among equals what a letter left out, doubled or swapped explains, then what is more frequent;
 *   empty where none is near
 */
export function nearestWords(word: string, vocabulary: VocabularyFile, most = 2): string[] {
  const typed = word.toLowerCase();
  if (typed.length < SHORTEST) return [];
  const allowed = Math.min(most, typed.length >= LONG ? 2 : 1);
  return vocabulary
    .filter(([known]) => Math.abs(known.length - typed.length) <= allowed)
    .map(([known, count]) => ({ known, count, slips: slips(typed, known) }))
    .filter(({ known, slips: found }) => known !== typed && Math.floor(found) <= allowed)
    .sort((a, b) => a.slips - b.slips || b.count - a.count || (a.known < b.known ? -1 : 1))
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

/** Edit distance (Levenshtein 1966), with two neighbours swapped counting as one slip, and what is less likely a little more. */
function slips(typed: string, known: string): number {
  const plain = distance(typed, known);
  if (typed.length > known.length) return plain === 1 && !isDoubled(typed, known) ? plain + PUT_IN : plain;
  if (typed.length < known.length) return plain;
  return plain === 2 && swapped(typed, known) ? 1 : plain + OTHER_LETTER;
}

function isDoubled(typed: string, known: string): boolean {
  const at = [...typed].findIndex((letter, i) => letter !== known[i]);
  return typed[at] === typed[at - 1] && typed.slice(at + 1) === known.slice(at);
}

function swapped(a: string, b: string): boolean {
  const at = [...a].findIndex((letter, i) => letter !== b[i]);
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}
