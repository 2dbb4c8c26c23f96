import { kindOf, MAX_PRIOR, type Manifest } from './index/format.ts';
import { matchGroup, type TermList } from './match-group.ts';
import type { Plan } from './plan.ts';

/** An entry that answers a query. */
export interface Ranked {
  /** The entry's number. */
  entry: number;
  score: number;
  /** The section that answers best; 0 for the page's top. */
  section: number;
  /** What share of the subject asked for it has, 0 to 1, rare words counting a little more. */
  coverage: number;
  /** What share of it one title, answer or way of asking has. */
  focus: number;
  /** What share of it one title or way of asking has. */
  named: number;
}

/** How much an entry gains that has all of what was asked, over one that has a single word of it often. */
const COVERAGE_GAIN = 2.2;

/** How much an entry gains of which one title, answer or way of asking has all of what was asked. */
const FOCUS_GAIN = 2.5;

/** How much an entry gains whose title has all of what was asked. */
const TITLE_GAIN = 1;

/** The units that are the title and the short answer. */
const TITLE_UNIT = 0;
const SUMMARY_UNIT = 1;

/**
 * How much more a rare word matters than a common one for having all of what was asked: hardly. In a small knowledge base
 * that a word is rare says little.
 */
const RARITY_POWER = 0.2;

/** So few words name a subject and ask nothing: what is preferred then decides more, by this power. */
const FEW_WORDS = 2;
const FEW_WORDS_DOUBT = 1.5;

/** Results far below the best are no answers. */
const MIN_SHARE = 0.18;

/**
 * Put all entries that have to do with a query in order. Pure, and the same for the same input: ties are broken by number.
 *
 * @param plan what was asked
 * @param lists the index's list of each term; a missing term has none
 * @param index what the index tells of all entries
 */
export function rank(
  { groups, asides, kinds }: Omit<Plan, 'phrases'>,
  lists: ReadonlyMap<string, TermList>,
  index: Pick<Manifest, 'count' | 'priors' | 'kinds'>,
): Ranked[] {
  const { count, priors } = index;
  const scores = new Map<number, Score>();
  let asked = 0;
  let putAs = 0;
  for (const [i, group] of [...groups, ...asides].entries()) {
    const telling = i < groups.length;
    const { matches, rarity } = matchGroup(group, lists, count);
    const importance = group.weight * (rarity || Math.log(1 + count)) ** RARITY_POWER;
    if (telling) asked += importance;
    else putAs += importance;
    for (const [entry, { points, section, weight, units }] of matches) {
      const score = scores.get(entry) ?? {
        sum: 0,
        sections: new Map(),
        subject: { points: 0, units: [] },
        whole: { points: 0, units: [] },
      };
      scores.set(entry, score);
      score.sum += group.weight * points;
      score.sections.set(section, (score.sections.get(section) ?? 0) + group.weight * points);
      cover(score.whole, importance * weight, units);
      if (telling) cover(score.subject, importance * weight, units);
    }
  }
  const ranked = [...scores].map(([entry, { sum, sections, subject, whole }]): Ranked => {
    const all = shares(whole, asked + putAs);
    const { coverage, focus, named } = shares(subject, asked);
    const gain = 1 + COVERAGE_GAIN * all.coverage ** 1.5 + FOCUS_GAIN * all.focus + TITLE_GAIN * all.title;
    const prior = Number.parseInt(priors[entry] ?? '0', MAX_PRIOR + 1) / MAX_PRIOR;
    // Who writes the title of a page wants that page, whatever its kind; but a word or two is the title of many.
    const doubt = groups.length + asides.length > FEW_WORDS ? 1 - all.title ** 2 : FEW_WORDS_DOUBT;
    const wanted = kinds.get(kindOf(index, entry)) ?? 1;
    return { entry, coverage, focus, named, section: bestSection(sections), score: sum * gain * wanted * prior ** doubt };
  });
  return ranked.sort((a, b) => b.score - a.score || a.entry - b.entry);
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
  sections: Map<number, number>;
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

function cover(covered: Covered, points: number, units: number): void {
  covered.points += points;
  for (let unit = 0; units >> unit > 0; unit += 1) if ((units >> unit) & 1) covered.units[unit] = (covered.units[unit] ?? 0) + points;
}

/** What was covered as shares of all that was asked: anywhere, in the best unit, in the best but for the short answer, in the title. */
function shares({ points, units }: Covered, asked: number): { coverage: number; focus: number; named: number; title: number } {
  const share = (part: number) => (asked > 0 ? Math.min(1, part / asked) : 0);
  return {
    coverage: share(points),
    focus: share(Math.max(0, ...units.filter(Boolean))),
    named: share(Math.max(0, ...units.filter((part, unit) => part && unit !== SUMMARY_UNIT))),
    title: share(units[TITLE_UNIT] ?? 0),
  };
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
