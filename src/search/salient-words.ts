import { isFunctionWord } from './analyze.ts';
import type { Clause } from './clause.ts';
import type { Correction } from './mend.ts';
import type { TermList } from './term-list.ts';

/**
 * The words and codes of a text that speak for an entry, most telling first: as written, or as they were mended. A letter,
 * with a digit or without, and a function word speak for nothing, though search may have met them.
 */
export function salientWords(
  clauses: readonly Clause[],
  lists: ReadonlyMap<string, TermList>,
  corrections: readonly Correction[],
): string[] {
  // A rare synonym of a common word makes the word no more telling.
  const own = ({ alternatives }: Clause) => alternatives.filter(({ standsFor }) => !standsFor);
  const found = (clause: Clause) => Math.min(NOWHERE, ...own(clause).map(({ terms: [term = ''] }) => lists.get(term)?.[0] ?? NOWHERE));
  const worth = (clause: Clause) => clause.weight / Math.log2(2 + found(clause));
  const tells = ({ kind, text }: Clause) => kind === 'code' || !(LABEL.test(text) || isFunctionWord(text));
  return clauses
    .filter(tells)
    .toSorted((a, b) => worth(b) - worth(a))
    .map(({ text }) => corrections.find(({ from }) => from === text)?.to ?? text);
}

/** What logs number their own things by: `B1`. */
const LABEL = /^\p{L}\d?$/u;

/** In how many entries a term counts as found that the index does not have: it says nothing. */
const NOWHERE = Number.MAX_VALUE;
