import { type Clause, isKnown } from './clause.ts';
import { countShown, kindOf, type Manifest } from './index/format.ts';
import { matchClause, type TermList } from './match-clause.ts';
import type { Correction } from './mend.ts';
import type { Plan } from './plan.ts';
import { importanceOf, type Ranked } from './rank.ts';
import type { Recognised } from './recognise.ts';

/** How well something fits what was asked: enough to send; near it; not at all. */
export type Fit = 'good' | 'weak' | 'none';

/** How well the site answers: as its best entry does, or what has a page of its own and was named. */
export type Confidence = Fit;

/** What is known of a query when entries are in order. */
export interface Evidence {
  plan: Pick<Plan, 'clauses' | 'functionWords'>;
  lists: ReadonlyMap<string, TermList>;
  recognised: Recognised;
  corrections: readonly Correction[];
  manifest: Pick<Manifest, 'count' | 'kinds'>;
  /** Whether these are lines of a log, of which most words tell nothing. */
  isLog: boolean;
  /** Whether the query is one word, such as an address. */
  isWord: boolean;
  /** The best entry. */
  best: Ranked | undefined;
  /** The best of the subjects that no entry answers. */
  unanswered: Ranked | undefined;
}

/** What speaks for and against an entry; the names are those of `coefficients`. */
export type Features = Record<keyof typeof coefficients, number>;

/**
 * How much each feature speaks for an answer: a logistic regression over the real tuning questions, which
 * `npm run quality -- --calibrate` does again and prints.
 */
export const coefficients = {
  bias: -3.79,
  /** About how many words that no other entry has would have to be met as well as can be, as a logarithm. */
  evidence: 0.89,
  coverage: 1.05,
  together: 0.82,
  /** What share of it only subjects that no entry answers have. */
  foreignShare: -0.44,
  /** How far the entry is ahead of the best subject that no entry answers: 1 where there is none. */
  lead: 4.55,
  /** Whether it is a reference, topic or term, which lead on rather than answer. */
  leadsOn: 0.59,
};

/**
 * From what odds on an entry is good, below which it is no answer at all, and below what lead it is never good; and from what odds on
 * it may be sent unread, as an answer and beside one: an entry that is shown is judged by its reader, one that the desk ticks by nobody.
 */
export const thresholds = { good: 0.67, none: 0.39, lead: 0.5, sent: 0.78, sentBeside: 0.92 };

/** All that was asked, but for rounding. */
const WHOLE = 0.999;

/** Who puts no more words than these asks for a subject, and looks around in it. */
const KEYWORDS = 2;

/** Codes that stand in a query tell more than all its words. */
const CODE_SHARE = 0.4;

/** What speaks for and against an entry as an answer. Pure. */
export function featuresOf(
  { score, coverage, together, entry }: Ranked,
  { plan: { clauses }, lists, manifest, unanswered }: Evidence,
): Features {
  const { known, foreign, unknown } = importances(clauses, lists, manifest);
  const ofKnown = (share: number) => (known > 0 ? Math.min(1, (share * (known + unknown)) / known) : 0);
  return {
    bias: 1,
    evidence: Math.log(0.05 + score / Math.log(1 + manifest.count)),
    coverage: ofKnown(coverage),
    together: ofKnown(together),
    foreignShare: foreign / (known || 1),
    lead: unanswered ? score / (score + unanswered.score) : 1,
    leadsOn: LEADING.includes(kindOf(manifest, entry)) ? 1 : 0,
  };
}

const LEADING = ['reference', 'topic', 'term'];

/** How much of what was asked the index knows, how much of that no entry has, and how much is nowhere: names and slips, which tell neither way. */
function importances(
  clauses: readonly Clause[],
  lists: Evidence['lists'],
  manifest: Evidence['manifest'],
): Record<'known' | 'foreign' | 'unknown', number> {
  const shown = countShown(manifest);
  const sums = { known: 0, foreign: 0, unknown: 0 };
  for (const clause of clauses) {
    if (!isKnown(clause, lists)) sums.unknown += importanceOf(clause, 0, manifest.count);
    else {
      const importance = importanceOf(clause, matchClause(clause, lists, manifest.count).rarity, manifest.count);
      sums.known += importance;
      if (!isKnown(clause, lists, shown)) sums.foreign += importance;
    }
  }
  return sums;
}

function sum(clauses: readonly Clause[]): number {
  return clauses.reduce((total, { weight }) => total + weight, 0);
}

/** The odds, as a probability, that features are those of an answer. */
export function probabilityOf(features: Features): number {
  const total = Object.entries(coefficients).reduce((before, [name, weight]) => before + weight * features[name as keyof Features], 0);
  return 1 / (1 + Math.exp(-total));
}

/** Tell how well an entry answers. */
export function fitOf(ranked: Ranked, evidence: Evidence): Fit {
  const features = featuresOf(ranked, evidence);
  const probability = probabilityOf(features);
  // What has all that was asked comes near, however many others ask it of something else.
  // So does what a word or two of keywords name.
  const isNamedInShort = evidence.plan.clauses.length <= KEYWORDS && ranked.named > 0;
  if (probability < thresholds.none && ranked.coverage < WHOLE && !isNamedInShort) return 'none';
  // An entry that has much of it is still no sure answer where something that nothing answers has it better.
  const isBeaten = features.lead < thresholds.lead;
  return probability >= thresholds.good && !isBeaten && !restsOnGuesses(evidence) && !asksUnknownCode(evidence) ? 'good' : 'weak';
}

/** Whether an entry is good enough to be sent unread: as the answer, or beside one. What explains a known error needs no odds. */
export function isSendable(ranked: Ranked, evidence: Evidence, isFirst: boolean): boolean {
  if (fitOf(ranked, evidence) !== 'good') return false;
  if (isFirst && evidence.recognised.errors.some(({ isSure }) => isSure)) return true;
  return probabilityOf(featuresOf(ranked, evidence)) >= (isFirst ? thresholds.sent : thresholds.sentBeside);
}

/** Tell how well the site answers. */
export function confidenceIn(evidence: Evidence): Confidence {
  const { best, recognised, plan, isLog, isWord } = evidence;
  const isNamed = recognised.names.length > 0 && recognised.unknown.length === 0;
  const errors = recognised.errors.filter(({ isSure }) => isSure);
  const codes = plan.clauses.filter(({ kind }) => kind === 'code');
  const isExplained = errors.some(({ target }) => target.line || target.entries > 0);
  const isError = isExplained && (isLog || sum(codes) >= CODE_SHARE * sum(plan.clauses));
  if (isError) return 'good';
  const fit = best ? fitOf(best, evidence) : 'none';
  return isNamed && (isWord || plan.clauses.length <= 1) ? 'good' : fit;
}

/** Whether a code was named that the index does not have, and none that it has. */
function asksUnknownCode({ recognised: { errors, unknown } }: Evidence): boolean {
  return unknown.length > 0 && !errors.some(({ isSure }) => isSure);
}

/** Whether all that the index has of the query are guesses at mistyped words. */
function restsOnGuesses({ corrections, plan: { clauses }, lists }: Evidence): boolean {
  const guessed = new Set(corrections.map(({ from }) => from));
  return clauses.every((clause) => guessed.has(clause.text) || !isKnown(clause, lists));
}
