import { IMPACT_SCALE, MAX_PRIOR, POSTING_LENGTH } from './index/format.ts';
import type { Group } from './plan.ts';

/** A term as the index has it: in how many entries, then `entry, impact, section, units` of the best. */
export type TermList = readonly number[];

/** An entry that answers a query. */
export interface Ranked {
  /** The entry's number. */
  entry: number;
  score: number;
  /** The section that answers best; 0 for the page's top. */
  section: number;
  /** What share of what was asked it has, 0 to 1, rare words counting more. */
  coverage: number;
  /** What share of it one title, answer or way of asking has. */
  focus: number;
}

/** How much an entry gains that has all of what was asked, over one that has a single word of it often. */
const COVERAGE_GAIN = 3;

/** How much an entry gains of which one title, answer or way of asking has all of what was asked. */
const FOCUS_GAIN = 1.5;

/** Results far below the best are no answers. */
const MIN_SHARE = 0.18;

/**
 * Put the entries that answer a query in order. Pure, and the same for the same input: ties are broken by number.
 *
 * @param groups what was asked
 * @param lists the index's list of each term; a missing term has none
 * @param count how many entries the index holds
 * @param priors a digit of base 36 an entry
 * @param atLeast how many are kept that are far below the best
 */
export function rank(groups: readonly Group[], lists: ReadonlyMap<string, TermList>, count: number, priors: string, atLeast = 0): Ranked[] {
  const scores = new Map<number, { sum: number; covered: number; sections: Map<number, number>; units: number[] }>();
  let asked = 0;
  for (const group of groups) {
    const matches = matchGroup(group, lists, count);
    const rarity = Math.max(0, ...[...matches.values()].map(({ rarity: own }) => own));
    const importance = group.weight * (rarity || Math.log(1 + count));
    if (group.required) asked += importance;
    for (const [entry, { points, section, weight, units }] of matches) {
      const score = scores.get(entry) ?? { sum: 0, covered: 0, sections: new Map(), units: [] };
      scores.set(entry, score);
      score.sum += group.weight * points;
      if (group.required) {
        score.covered += importance * weight;
        addToUnits(score.units, units, importance * weight);
      }
      score.sections.set(section, (score.sections.get(section) ?? 0) + group.weight * points);
    }
  }
  const ranked = [...scores].map(([entry, { sum, covered, sections, units }]): Ranked => {
    const coverage = asked > 0 ? Math.min(1, covered / asked) : 0;
    const focus = asked > 0 ? Math.min(1, Math.max(0, ...units.filter(Boolean)) / asked) : 0;
    const prior = Number.parseInt(priors[entry] ?? '0', MAX_PRIOR + 1) / MAX_PRIOR;
    return {
      entry,
      coverage,
      focus,
      section: bestSection(sections),
      score: sum * (1 + COVERAGE_GAIN * coverage ** 1.5 + FOCUS_GAIN * focus) * prior,
    };
  });
  ranked.sort((a, b) => b.score - a.score || a.entry - b.entry);
  const least = (ranked[0]?.score ?? 0) * MIN_SHARE;
  return ranked.filter(({ score }, i) => score >= least || i < atLeast);
}

interface Match {
  points: number;
  section: number;
  /** The weight of the alternative that matched. */
  weight: number;
  rarity: number;
  /** The units that have all of the alternative's terms, a bit each. */
  units: number;
}

/** For each entry that meets a group, its best alternative. */
function matchGroup({ alternatives }: Group, lists: ReadonlyMap<string, TermList>, count: number): Map<number, Match> {
  const matches = new Map<number, Match>();
  for (const { terms, weight } of alternatives) {
    for (const [entry, match] of matchAll(terms, weight, lists, count)) {
      const known = matches.get(entry);
      if (!known || known.points < match.points) matches.set(entry, match);
    }
  }
  return matches;
}

/** The entries that have all of an alternative's terms. */
function matchAll(terms: readonly string[], weight: number, lists: ReadonlyMap<string, TermList>, count: number): Map<number, Match> {
  let matches: Map<number, Match> | undefined;
  for (const term of terms) {
    const list = lists.get(term);
    if (!list) return new Map();
    const rarity = inverseFrequency(list[0] ?? 0, count);
    const next = new Map<number, Match>();
    for (let i = 1; i < list.length; i += POSTING_LENGTH) {
      const entry = list[i] ?? 0;
      const before = matches?.get(entry);
      if (matches && !before) continue;
      const points = (weight * rarity * (list[i + 1] ?? 0)) / IMPACT_SCALE / terms.length;
      next.set(entry, {
        points: points + (before?.points ?? 0),
        section: list[i + 2] ?? 0,
        weight,
        rarity: Math.max(rarity, before?.rarity ?? 0),
        units: (list[i + 3] ?? 0) & (before?.units ?? ~0),
      });
    }
    matches = next;
  }
  return matches ?? new Map();
}

function addToUnits(sums: number[], units: number, points: number): void {
  for (let unit = 0; units >> unit > 0; unit += 1) if ((units >> unit) & 1) sums[unit] = (sums[unit] ?? 0) + points;
}

/** Inverse document frequency, as BM25 has it (Robertson and Zaragoza 2009, equation 3.3), never below nought. */
function inverseFrequency(found: number, count: number): number {
  return Math.log(1 + (count - found + 0.5) / (found + 0.5));
}

function bestSection(sections: ReadonlyMap<number, number>): number {
  let best = 0;
  let most = 0;
  for (const [section, points] of sections) {
    if (points > most) {
      best = section;
      most = points;
    }
  }
  return best;
}
