import type { TermList } from './match-group.ts';
import type { Group } from './plan.ts';
import type { Correction } from './query.ts';
import type { Ranked } from './rank.ts';

/** How well an entry answers a text: enough to send, enough to stand beside one that does, or hardly. */
export type Fit = 'good' | 'fair' | 'weak';

/**
 * What a score is worth as evidence: about how many words that no other entry has would have to be met as well as can be.
 * Found by trial on threads of the forum, half of which have an entry of their own, and on questions about other things.
 */
const GOOD = 2.6;
const FAIR = 1.25;

/** A short question of which one title or way of asking has this much is met, where it says anything. */
const GOOD_FOCUS = 0.45;

/** Tell how well an entry answers a text, whatever the length of the text. */
export function fitOf({ score, focus }: Ranked, count: number): Fit {
  const evidence = score / Math.log(1 + count);
  if (evidence < FAIR) return 'weak';
  return evidence >= GOOD || focus >= GOOD_FOCUS ? 'good' : 'fair';
}

/**
 * The words and codes of a text that speak for an entry, most telling first: as written, or as they were mended.
 */
export function tellingWords(groups: readonly Group[], lists: ReadonlyMap<string, TermList>, corrections: readonly Correction[]): string[] {
  // A rare synonym of a common word makes the word no more telling.
  const own = ({ alternatives }: Group) => alternatives.filter(({ standsFor }) => !standsFor);
  const found = (group: Group) => Math.min(NOWHERE, ...own(group).map(({ terms: [term = ''] }) => lists.get(term)?.[0] ?? NOWHERE));
  const worth = (group: Group) => group.weight / Math.log2(2 + found(group));
  return groups.toSorted((a, b) => worth(b) - worth(a)).map(({ text }) => corrections.find(({ from }) => from === text)?.to ?? text);
}

/** In how many entries a term counts as found that the index does not have: it says nothing. */
const NOWHERE = Number.MAX_VALUE;
