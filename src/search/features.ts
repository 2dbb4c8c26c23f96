import { type Clause, isKnown } from './clause.ts';
import { countShown, type Manifest } from './index/format.ts';
import { matchClause } from './match-clause.ts';
import type { Correction } from './mend.ts';
import type { Plan } from './plan.ts';
import { importanceOf, type Ranked } from './rank.ts';
import type { Recognised } from './recognised.ts';
import type { TermList } from './term-list.ts';

/** What is known of a query when entries are in order. */
export interface Evidence {
  plan: Pick<Plan, 'clauses' | 'functionWords'>;
  /** What was asked as it was written: names in one piece, slips mended. */
  written: readonly Clause[];
  lists: ReadonlyMap<string, TermList>;
  recognised: Recognised;
  corrections: readonly Correction[];
  manifest: Pick<Manifest, 'count' | 'kinds'>;
  /** Whether these are lines of a log, of which most words tell nothing. */
  isLog: boolean;
  /** Whether the query is one word, such as an address. */
  isWord: boolean;
  /** Whether it is an address of the web, which is answered by what it leads to and by nothing that has its words. */
  isAddress: boolean;
  /** What share of the nearest ways of asking are those of entries, and of the very nearest. */
  answered: number;
  nearest: number;
  /** The entries, best first. */
  entries: readonly Ranked[];
  /** The subjects that no entry answers, best first. */
  unanswered: readonly Ranked[];
}

/** What speaks for and against an entry; the names are those of `coefficients`. */
export type Features = Record<keyof typeof coefficients, number>;

/**
 * How much each feature speaks for an answer: a logistic regression over the real tuning questions, which
 * `npm run quality -- --calibrate` does again and prints.
 */
export const coefficients = {
  bias: -3.9,
  /** About how many words that no other entry has would have to be met as well as can be, as a logarithm. */
  evidence: 0.56,
  /** The same where the site knows little of what it does not answer: an entry then has to convince by itself. */
  alone: 0.81,
  together: 1.49,
  /** How far the entries are ahead of the subjects that no entry answers, the best of each, as log odds. */
  lead: 1.87,
  /** How far the first entries together are ahead of the first of these subjects, over a half: whether it is asked of the field at all. */
  field: 1.29,
  /** What share of the nearest lines ask for entries, over a half. */
  answered: 1.57,
  /** What share of the very nearest do. */
  nearest: 0.54,
  /** What share of what was asked the entry has. */
  coverage: 2.56,
  /** How near to it another entry comes: who asks what is answered is answered by one. */
  rival: -1.18,
  /** What share of what was asked no entry has as it was written: names and codes of something else. */
  strange: -2.63,
};

/** So many entries, and subjects that no entry answers, tell of what field a query is. */
const FIELD = 10;

/** So many entries, and such subjects, are looked at for the one that has most of what was asked. */
const CONTENDERS = 20;

/** Farther ahead is no surer: where nothing is near that no entry answers, an entry has to convince by itself. */
const MOST_LEAD = 0.8;

/** How much nearer a share is taken to a half, so that all or nothing of it has log odds too. */
const MARGIN = 0.05;

/** A share that speaks neither for an entry nor against it. */
const EVEN = 0.5;

/**
 * What speaks for and against an entry as an answer. What is reckoned by the subjects that no entry answers is nought where it says nothing, and
 * counts as far as the site knows such subjects. Pure.
 */
export function featuresOf(
  { score, strength, together, coverage, entry }: Ranked,
  { plan: { clauses }, written, lists, manifest, answered, nearest, entries, unanswered }: Evidence,
): Features {
  const asked = clauses.map((clause) => knownOf(clause, lists, manifest.count));
  const known = asked.reduce((total, { importance, isHere }) => total + (isHere ? importance : 0), 0);
  const all = asked.reduce((total, { importance }) => total + importance, 0);
  const rival = entries.find((other) => other.entry !== entry);
  const evidence = Math.log(0.05 + score / Math.log(1 + manifest.count));
  const knows = knowsUnanswered(manifest);
  return {
    bias: 1,
    evidence,
    alone: (1 - knows) * evidence,
    // Of what is nowhere, no entry can have anything.
    together: known > 0 ? Math.min(1, (together * all) / known) : 0,
    lead: knows * logOdds(Math.min(MOST_LEAD, shareOf(Math.max(strength, mostOf(entries)), mostOf(unanswered)))),
    field: knows * (shareOf(strengthOf(entries.slice(0, FIELD)), strengthOf(unanswered.slice(0, FIELD))) - EVEN),
    answered: knows * (answered - EVEN),
    nearest: knows * (nearest - EVEN),
    coverage,
    rival: score > 0 ? Math.min(1, (rival?.score ?? 0) / score) : 1,
    strange: strangeShare(written, lists, countShown(manifest)),
  };
}

/** How much the site knows of what it does not answer, 0 to 1: the more such subjects there are, the likelier one is near what none answers. */
function knowsUnanswered(manifest: Evidence['manifest']): number {
  const shown = countShown(manifest);
  return shown > 0 ? Math.min(1, (manifest.count - shown) / shown) ** 2 : 0;
}

/** How much something asked for matters for having all of it, and whether it is anywhere. */
function knownOf(clause: Clause, lists: Evidence['lists'], count: number): { importance: number; isHere: boolean } {
  const isHere = isKnown(clause, lists);
  return { importance: importanceOf(clause, isHere ? matchClause(clause, lists, count).rarity : 0, count), isHere };
}

/** What share one has of two; all of nothing. */
export function shareOf(own: number, other: number): number {
  return other > 0 ? own / (own + other) : 1;
}

function logOdds(share: number): number {
  return Math.log((share + MARGIN) / (1 + MARGIN - share));
}

/** How much of the subject the best of some has. */
function mostOf(ranked: readonly Ranked[]): number {
  return Math.max(0, ...ranked.slice(0, CONTENDERS).map(({ strength }) => strength));
}

function strengthOf(ranked: readonly Ranked[]): number {
  return ranked.reduce((total, { strength }) => total + strength, 0);
}

/** What share of what was asked no entry has as it was written, however many have the pieces of a name. */
function strangeShare(written: readonly Clause[], lists: Evidence['lists'], shown: number): number {
  const isHere = ({ kind, pieces, alternatives, ...rest }: Clause) => {
    const whole = alternatives.filter(({ terms }) => kind === 'word' || terms !== pieces);
    return isKnown({ kind, pieces, alternatives: whole, ...rest }, lists, shown);
  };
  const total = sum(written);
  return total > 0 ? sum(written.filter((clause) => !isHere(clause))) / total : 0;
}

/** What clauses weigh together. */
export function sum(clauses: readonly Clause[]): number {
  return clauses.reduce((total, { weight }) => total + weight, 0);
}

/** The odds, as a probability, that features are those of an answer: by these coefficients. */
export function probabilityOf(features: Features, by: Features = coefficients): number {
  const total = Object.entries(by).reduce((before, [name, weight]) => before + weight * features[name as keyof Features], 0);
  return 1 / (1 + Math.exp(-total));
}
