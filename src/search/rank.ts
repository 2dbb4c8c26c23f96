import type { Clause } from './clause.ts';
import { kindOf, MAX_PRIOR, type Manifest } from './index/format.ts';
import { matchClause } from './match-clause.ts';
import type { Nearness } from './near-lines.ts';
import type { Plan } from './plan.ts';
import type { TermList } from './term-list.ts';
import { weights } from './weights.ts';

/** An entry that answers a query. */
export interface Ranked {
  /** The entry's number. */
  entry: number;
  score: number;
  /** How much of the subject it has: the score, but for how the query was put and what is preferred. */
  strength: number;
  /** The section that answers best; 0 for the page's top. */
  section: number;
  /** What share of the subject asked for it has, 0 to 1, rare words counting a little more. */
  coverage: number;
  /** What share of it one title, answer or way of asking has. */
  focus: number;
  /** What share of it one title or way of asking has. */
  named: number;
  /** What share of it stands together in one section. */
  together: number;
}

/** The units that are the title and the short answer. */
const TITLE_UNIT = 0;
const SUMMARY_UNIT = 1;

/** So few words name a subject and ask nothing. */
const FEW_WORDS = 2;

/** Results far below the best are no answers. */
const MIN_SHARE = 0.095;

/**
 * Put all entries that have to do with a query in order. Pure, and the same for the same input: ties are broken by number.
 *
 * @param plan what was asked
 * @param lists the index's list of each term; a missing term has none
 * @param index what the index tells of all entries
 * @param near how near the lines of each entry come to what was asked
 */
export function rank(
  { clauses, functionWords, kinds }: Pick<Plan, 'clauses' | 'functionWords' | 'kinds'>,
  lists: ReadonlyMap<string, TermList>,
  index: Pick<Manifest, 'count' | 'priors' | 'kinds'>,
  near: Pick<Nearness, 'of' | 'shares'> = { of: new Map(), shares: new Map() },
): Ranked[] {
  const { count, priors } = index;
  const scores = new Map<number, Score>();
  let asked = 0;
  let putAs = 0;
  // The entries that have a code that was asked for.
  const tellOfCode = new Set<number>();
  for (const [i, clause] of [...clauses, ...functionWords].entries()) {
    const isSalient = i < clauses.length;
    const { matches, rarity } = matchClause(clause, lists, count);
    const importance = importanceOf(clause, rarity, count);
    if (isSalient) asked += importance;
    else putAs += importance;
    for (const [entry, { points, section, weight, units }] of matches) {
      if (clause.kind === 'code') tellOfCode.add(entry);
      const score = scores.get(entry) ?? emptyScore();
      scores.set(entry, score);
      score.sum += clause.weight * points;
      if (isSalient) score.subjectSum += clause.weight * points;
      add(score.sections, section, clause.weight * points);
      cover(score.whole, importance * weight, units);
      if (!isSalient) continue;
      cover(score.subject, importance * weight, units);
      add(score.places, section, importance * weight);
    }
  }
  const ranked = [...scores].map(([entry, { sum, subjectSum, sections, places, subject, whole }]): Ranked => {
    const all = shares(whole, asked + putAs);
    const ofSubject = shares(subject, asked);
    const { coverage, focus, named } = ofSubject;
    const prior = Number.parseInt(priors[entry] ?? '0', MAX_PRIOR + 1) / MAX_PRIOR;
    // Who writes the title of a page wants that page, whatever its kind; but a word or two is the title of many.
    const doubt = clauses.length + functionWords.length > FEW_WORDS ? 1 - all.title ** 2 : weights.fewWordsDoubt;
    const wanted = (kinds.get(kindOf(index, entry)) ?? 1) * (tellOfCode.size === 0 || tellOfCode.has(entry) ? 1 : weights.withoutCode);
    const together = asked > 0 ? Math.min(1, Math.max(0, ...places.values()) / asked) : 0;
    return {
      entry,
      coverage,
      focus,
      named,
      together,
      section: greatest(sections),
      score: sum * gainOf(all) * wanted * prior ** doubt * nearGainOf(entry, near),
      strength: subjectSum * gainOf(ofSubject),
    };
  });
  return ranked.sort((a, b) => b.score - a.score || a.entry - b.entry);
}

/** What an entry gains by having much of a query, in one place and in its title, as a factor. */
function gainOf({ coverage, focus, title }: Shares): number {
  return 1 + weights.coverageGain * coverage ** weights.coveragePower + weights.focusGain * focus + weights.titleGain * title;
}

/** What an entry gains by how near its nearest line comes, and by how many of the nearest lines are its own, as a factor. */
function nearGainOf(entry: number, { of, shares }: Pick<Nearness, 'of' | 'shares'>): number {
  return (1 + weights.nearGain * (of.get(entry) ?? 0)) * (1 + weights.sharesGain * (shares.get(entry) ?? 0) ** weights.sharesPower);
}

/** How much it matters for having all of a query that something asked for is there: rare words a little more, those that are nowhere most. */
export function importanceOf({ weight }: Pick<Clause, 'weight'>, rarity: number, count: number): number {
  return weight * (rarity || Math.log(1 + count)) ** weights.rarityPower;
}

/**
 * Leave out what is far below the best, and no answer.
 *
 * @param ranked best first
 * @param atLeast how many are kept all the same
 */
export function worthShowing(ranked: readonly Ranked[], atLeast = 0): Ranked[] {
  const least = (ranked[0]?.score ?? 0) * MIN_SHARE;
  return ranked.filter(({ score }, i) => score >= least || i < atLeast);
}

interface Score {
  sum: number;
  /** What of that is of the subject. */
  subjectSum: number;
  /** Section → what was scored there. */
  sections: Map<number, number>;
  /** Section → what of the subject stands there, by importance. */
  places: Map<number, number>;
  /** What it has of what tells of the subject. */
  subject: Covered;
  /** What it has of the whole query. */
  whole: Covered;
}

/** What an entry has of a query, by importance: in all, and in each unit. */
interface Covered {
  points: number;
  units: number[];
}

function emptyScore(): Score {
  return {
    sum: 0,
    subjectSum: 0,
    sections: new Map(),
    places: new Map(),
    subject: { points: 0, units: [] },
    whole: { points: 0, units: [] },
  };
}

function add(sums: Map<number, number>, key: number, points: number): void {
  sums.set(key, (sums.get(key) ?? 0) + points);
}

function cover(covered: Covered, points: number, units: number): void {
  covered.points += points;
  for (let unit = 0; units >> unit > 0; unit += 1) if ((units >> unit) & 1) covered.units[unit] = (covered.units[unit] ?? 0) + points;
}

/** What was covered, as shares of all that was asked. */
interface Shares {
  /** Anywhere. */
  coverage: number;
  /** In the best unit. */
  focus: number;
  /** In the best but for the short answer. */
  named: number;
  title: number;
}

function shares({ points, units }: Covered, asked: number): Shares {
  const share = (part: number) => (asked > 0 ? Math.min(1, part / asked) : 0);
  return {
    coverage: share(points),
    focus: share(Math.max(0, ...units.filter(Boolean))),
    named: share(Math.max(0, ...units.filter((part, unit) => part && unit !== SUMMARY_UNIT))),
    title: share(units[TITLE_UNIT] ?? 0),
  };
}

/** The key of the greatest sum; 0 where there is none. */
function greatest(sums: ReadonlyMap<number, number>): number {
  let best = 0;
  let most = 0;
  for (const [key, sum] of sums) {
    if (sum > most) {
      best = key;
      most = sum;
    }
  }
  return best;
}
