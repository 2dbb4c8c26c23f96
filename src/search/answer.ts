import { canonicalCode } from './canonical-code.ts';
import { type Clause, isKnown, isPath, termsOfClauses, termsOfPhrase } from './clause.ts';
import { codeTerm } from './code-clauses.ts';
import { type Confidence, confidenceIn, type Fit, fitOf, isSendable } from './confidence.ts';
import type { Evidence } from './features.ts';
import { countShown } from './index/format.ts';
import { type Correction, guess, mend } from './mend.ts';
import { type LineList, nearLines } from './near-lines.ts';
import { planIn } from './plan.ts';
import { type Ranked, rank, worthShowing } from './rank.ts';
import { type ReadAhead, readAhead, termsIn } from './read-ahead.ts';
import { recognise } from './recognise.ts';
import type { Recognised, UnknownCode } from './recognised.ts';
import type { Lists, Store } from './store.ts';
import type { TermList } from './term-list.ts';
import { weights } from './weights.ts';

/** What a query came to, before entries are shown. */
export interface Answer {
  /** The entries that answer, best first. */
  ranked: Ranked[];
  /** The same with those that are too far below the best to be answers. */
  all: Ranked[];
  /** How well entries answer, and so the site. */
  confidence: Confidence;
  howWell: (ranked: Ranked) => Fit;
  /** Whether an entry may be sent unread, as the answer or beside it. */
  isSendable: (ranked: Ranked, isFirst: boolean) => boolean;
  /** What that rests on, for those who weigh it anew. */
  evidence: Evidence;
  /** What the index knows by name of what was asked, and which codes it does not have. */
  recognised: Recognised;
  clauses: Clause[];
  /** The index's lists of the terms asked for. */
  lists: ReadonlyMap<string, TermList>;
  phrases: string[];
  corrections: Correction[];
  /** Whether a part of the index could not be read. */
  incomplete: boolean;
}

/** How a query is to be read. */
export interface QueryOptions {
  /** Take every word as it is written. */
  exact?: boolean;
  /** The last word is perhaps not yet typed to its end. */
  typing?: boolean;
  /** How many entries are kept, however far below the best. */
  atLeast?: number;
  /** Whether these are lines of a log, which are no title or address as a whole. */
  isLog?: boolean;
  /** How many entries the caller will read: the likeliest are asked for meanwhile. */
  entries?: number;
  /** What was read ahead of it, where that was begun before. */
  ahead?: Promise<ReadAhead>;
}

/**
 * Answer a query from the index: recognise what it names, plan it, look its terms up, mend what the index does not know, rank.
 * The same index and query give the same answer, whatever arrives first. Rounds of requests: the manifest; keys, synonyms and the terms of
 * its words; targets and the vocabulary, the terms of synonyms, and the likeliest entries; the terms of mended words; and what the caller
 * then lacks of the entries.
 */
export async function answerQuery(
  store: Store,
  query: string,
  { exact = false, typing = false, atLeast = 0, isLog = false, entries = 0, ahead: reading }: QueryOptions = {},
): Promise<Answer> {
  const manifest = await store.manifest();
  const early = reading ?? readAhead(store, query, { exact, isLog, entries });
  const asking = store.synonyms(termsIn(query));
  const recognised = await recognise(query, store, { isQuery: !isLog, longNames: manifest.longNames });
  const synonyms = await asking;
  const plan = planIn(manifest, query, recognised, synonyms.groups);
  const own = store.lists(termsOfClauses([...plan.clauses, ...plan.functionWords]));
  const ahead = await early;
  const lists = new Map<string, TermList>(ahead.found);
  let incomplete = ahead.incomplete || recognised.incomplete || synonyms.incomplete;
  const lines = new Map<string, LineList>(ahead.lines);
  const take = ({ found, lines: ofLines, incomplete: missing }: Lists) => {
    for (const [term, list] of found) lists.set(term, list);
    for (const [term, list] of ofLines) lines.set(term, list);
    incomplete ||= missing;
  };
  const shown = countShown(manifest);
  // Of what was not looked up yet it would take another round to know.
  const isAsked = (clause: Clause) => termsOfClauses([clause]).isSubsetOf(ahead.asked);
  const strange = exact || incomplete ? [] : plan.clauses.filter((clause) => isAsked(clause) && !isKnown(clause, lists, shown));
  const [more, guesses] = await Promise.all([
    own,
    guess(store, strange, { unfinished: typing ? plan.clauses.at(-1) : undefined, isPasted: plan.isPasted || isLog }),
  ]);
  take(more);

  // Of a path that stands nowhere as a whole the words of its steps are what was asked.
  if (!incomplete)
    plan.clauses = plan.clauses.filter((clause) => !isPath(clause.alternatives[0]?.terms[0]) || isKnown(clause, lists, shown));
  const written = plan.clauses;
  let corrections: Correction[] = [];
  let unmended = false;
  if (!incomplete) {
    const inPieces = (clause: Clause) => piecesOf(clause, lists);
    const unknown = strange.filter((clause) => !isKnown(clause, lists, shown));
    const known = plan.clauses.flatMap(inPieces).filter((clause) => isKnown(clause, lists, shown));
    corrections = mend(unknown, guesses, { clauses: known, lists });
    take(guesses.lists);
    unmended = guesses.incomplete;
    // A name with a slip is that name; only what is none counts by its pieces.
    const met = unknown.filter((clause) => isKnown(clause, lists, shown));
    plan.clauses = plan.clauses.flatMap((clause) => (met.includes(clause) ? [clause] : inPieces(clause)));
  }
  // A code that entries tell of is known, whether or not it has a page.
  const named = { ...recognised, unknown: recognised.unknown.filter((code) => !isToldOf(code, lists, shown)) };
  const nearness = nearLines(plan.clauses, lines, manifest);
  const ranked = rank(plan, lists, manifest, nearness);
  const all = ranked.filter(({ entry }) => entry < shown);
  const unanswered = ranked.filter(({ entry }) => entry >= shown);
  const evidence: Evidence = {
    plan,
    written,
    lists,
    recognised: named,
    corrections,
    manifest,
    isLog,
    isWord: !/\s/.test(query.trim()),
    isAddress: /^\W{0,2}https?:\/\/\S+$/i.test(query.trim()),
    answered: nearness.answered,
    nearest: nearness.nearest,
    entries: all,
    unanswered,
  };
  return {
    ranked: worthShowing(all, atLeast),
    all,
    confidence: incomplete ? inPart(confidenceIn(evidence), all) : confidenceIn(evidence),
    evidence,
    howWell: (one) => fitOf(one, evidence),
    isSendable: (one, isFirst) => isSendable(one, evidence, isFirst),
    recognised: named,
    clauses: plan.clauses,
    lists,
    phrases: plan.phrases,
    corrections,
    incomplete: incomplete || unmended,
  };
}

/** Where a part is missing, a better answer may stand in it, and what speaks for these or against them: what there is comes near, no more and no less. */
function inPart(confidence: Confidence, entries: readonly Ranked[]): Confidence {
  return confidence === 'none' && entries.length === 0 ? 'none' : 'weak';
}

/** A shorter number stands in many entries for something else. */
const LONG_CODE = 4;

/** Whether some entry tells of a code of which no domain is named; in capitals a word may look like one: `EMAIL`. */
function isToldOf({ domain, code }: UnknownCode, lists: ReadonlyMap<string, TermList>, shown: number): boolean {
  if (domain || code.replace(/[^\p{L}\p{N}]/gu, '').length < LONG_CODE) return false;
  const terms = [codeTerm('', canonicalCode(code)), ...(/^E\p{Lu}+$/u.test(code) ? termsOfPhrase(code) : [])];
  return terms.some((term) => (lists.get(term)?.[1] ?? shown) < shown);
}

/** A name that the index does not have, as its pieces: each that the index has counts by itself. */
function piecesOf(clause: Clause, lists: ReadonlyMap<string, TermList>): Clause[] {
  const [whole] = clause.alternatives;
  if (clause.kind === 'number') return [clause];
  const pieces = clause.pieces.filter((term) => lists.has(term));
  if (pieces.length === 0 || !whole || whole.terms.every((term) => lists.has(term))) return [clause];
  if (clause.alternatives.some(({ standsFor }) => standsFor)) return [clause];
  return pieces.map((term) => ({
    text: term,
    kind: 'word',
    weight: weights.clauseWord,
    alternatives: [{ terms: [term], weight: 1 }],
    pieces: [],
  }));
}
