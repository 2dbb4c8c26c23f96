import { isKnown } from './clause.ts';
import { type Evidence, featuresOf, probabilityOf, shareOf, sum } from './features.ts';
import type { Ranked } from './rank.ts';

/** How well something fits what was asked: enough to send; near it; not at all. */
export type Fit = 'good' | 'weak' | 'none';

/** How well the site answers: as its best entry does, or what has a page of its own and was named. */
export type Confidence = Fit;

/**
 * From what odds on an entry is good, below which it is no answer at all, and what share it must have of its strength and that of the best
 * subject that nothing answers, or is never good; and from what odds on it may be sent unread, where a known
 * error was named and where not: an entry that is shown is judged by its reader, one that the desk ticks by nobody.
 */
export const thresholds = { good: 0.7, none: 0.04, lead: 0.45, sent: 0.95, sentForError: 0.85 };

/** All that was asked, but for rounding. */
const WHOLE = 0.999;

/** Who puts no more words than these asks for a subject, and looks around in it. */
const KEYWORDS = 2;

/** Codes that stand in a query tell more than all its words. */
const CODE_SHARE = 0.2;

/** Tell how well an entry answers. */
export function fitOf(ranked: Ranked, evidence: Evidence): Fit {
  const features = featuresOf(ranked, evidence);
  const probability = probabilityOf(features);
  // What has all that was asked comes near, however many others ask it of something else.
  // So does what a word or two of keywords name.
  const isNamedInShort = evidence.plan.clauses.length <= KEYWORDS && ranked.named > 0;
  if (probability < thresholds.none && ranked.coverage < WHOLE && !isNamedInShort) return 'none';
  // An entry that has much of it is still no sure answer where something that nothing answers has it better.
  const isBeaten = shareOf(ranked.strength, evidence.unanswered[0]?.strength ?? 0) < thresholds.lead;
  return probability >= thresholds.good && !isBeaten && !restsOnGuesses(evidence) && !asksUnknownCode(evidence) && !leadsNowhere(evidence)
    ? 'good'
    : 'weak';
}

/** Whether an entry is good enough to be sent unread, as the answer or beside one. */
export function isSendable(ranked: Ranked, evidence: Evidence, isFirst: boolean): boolean {
  if (fitOf(ranked, evidence) !== 'good') return false;
  const isOfError = isFirst && evidence.recognised.errors.some(({ isSure }) => isSure);
  return probabilityOf(featuresOf(ranked, evidence)) >= (isOfError ? thresholds.sentForError : thresholds.sent);
}

/** Tell how well the site answers. */
export function confidenceIn(evidence: Evidence): Confidence {
  const { entries, recognised, plan, isLog, isWord } = evidence;
  const isNamed = recognised.names.length > 0 && recognised.unknown.length === 0;
  const errors = recognised.errors.filter(({ isSure }) => isSure);
  const codes = plan.clauses.filter(({ kind }) => kind === 'code');
  const isExplained = errors.some(({ target }) => target.line || target.entries > 0);
  const isError = isExplained && (isLog || sum(codes) >= CODE_SHARE * sum(plan.clauses));
  if (isError) return 'good';
  const [best] = entries;
  const fit = best ? fitOf(best, evidence) : 'none';
  return isNamed && (isWord || plan.clauses.length <= 1) ? 'good' : fit;
}

/** Whether an address was asked that leads to nothing here. */
function leadsNowhere({ isAddress, recognised: { names } }: Evidence): boolean {
  return isAddress && names.length === 0;
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
