import type { Alternative, Clause } from './clause.ts';
import { IMPACT_SCALE, POSTING_LENGTH } from './index/format.ts';
import type { TermList } from './term-list.ts';

/** How an entry meets a clause. */
export interface Match {
  /** How much it tells. */
  points: number;
  section: number;
  /** The weight of the alternative that matched. */
  weight: number;
  /** The units that have all of the alternative's terms, a bit each. */
  units: number;
}

/**
 * Find the entries that meet a clause. Pure.
 *
 * @param lists the index's list of each term; a missing term has none
 * @param count how many entries the index holds
 * @returns for each such entry its best alternative; and how rare what was asked is
 */
export function matchClause(
  { alternatives }: Clause,
  lists: ReadonlyMap<string, TermList>,
  count: number,
): { matches: Map<number, Match>; rarity: number } {
  const rarityOf = ({ terms }: Alternative) => {
    const rarities = terms.map((term) => inverseFrequency(lists.get(term)?.[0] ?? 0, count));
    return terms.every((term) => lists.has(term)) ? Math.max(...rarities) : 0;
  };
  const own = Math.max(0, ...alternatives.filter(({ standsFor }) => !standsFor).map(rarityOf));
  const matches = new Map<number, Match>();
  let known = false;
  for (const alternative of alternatives) {
    // A rare synonym of a common word tells no more than the word.
    const most = alternative.standsFor && own > 0 ? own : Number.POSITIVE_INFINITY;
    const weight = known ? alternative.weight : (alternative.alone ?? alternative.weight);
    known ||= alternative.terms.every((term) => lists.has(term));
    for (const [entry, match] of matchAll({ ...alternative, weight }, most, lists, count)) {
      const before = matches.get(entry);
      if (!before || before.points < match.points) matches.set(entry, match);
    }
  }
  return { matches, rarity: own || Math.max(0, ...alternatives.map(rarityOf)) };
}

/** The entries that have all of an alternative's terms, none of which counts as rarer than `most`. */
function matchAll(
  { terms, weight, standsFor = 1 }: Alternative,
  most: number,
  lists: ReadonlyMap<string, TermList>,
  count: number,
): Map<number, Match> {
  let matches: Map<number, Match> | undefined;
  for (const term of terms) {
    const list = lists.get(term);
    if (!list) return new Map();
    const rarity = Math.min(most, inverseFrequency(list[0] ?? 0, count));
    const next = new Map<number, Match>();
    for (let i = 1; i < list.length; i += POSTING_LENGTH) {
      const entry = list[i] ?? 0;
      const before = matches?.get(entry);
      if (matches && !before) continue;
      const points = (weight * rarity * (list[i + 1] ?? 0)) / IMPACT_SCALE / terms.length / standsFor;
      next.set(entry, {
        points: points + (before?.points ?? 0),
        section: list[i + 2] ?? 0,
        weight,
        units: (list[i + 3] ?? 0) & (before?.units ?? ~0),
      });
    }
    matches = next;
  }
  return matches ?? new Map();
}

/** Inverse document frequency, as BM25 has it (Robertson and Zaragoza 2009, equation 3.3), never below nought. */
function inverseFrequency(found: number, count: number): number {
  return Math.log(1 + (count - found + 0.5) / (found + 0.5));
}
