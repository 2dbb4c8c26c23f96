import { analyze } from './analyze.ts';
import { type Clause, termsOfPhrase } from './clause.ts';
import { type Confidence, confidenceIn, type Features, type Fit, featuresOf, fitOf } from './confidence.ts';
import { countShown } from './index/format.ts';
import type { TermList } from './match-clause.ts';
import { type Correction, guess, mend, wordsNear } from './mend.ts';
import { planQuery } from './plan.ts';
import { type Ranked, rank, worthShowing } from './rank.ts';
import { type Recognised, recognise } from './recognise.ts';
import type { LookUp, Store } from './store.ts';
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
  /** What speaks for and against the best entry, for those who weigh it. */
  features: Features | undefined;
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
}

/**
 * Answer a query from the index: recognise what it names, plan it, look its terms up, mend what the index does not know, rank.
 * The same index and query give the same answer, whatever arrives first. Rounds of requests: the manifest; keys, synonyms and
 * the terms of its words; targets and the vocabulary; the terms of codes, synonyms and mended words; and the entries, which the caller reads.
 */
export async function answerQuery(
  store: Store,
  query: string,
  { exact = false, typing = false, atLeast = 0, isLog = false }: QueryOptions = {},
): Promise<Answer> {
  const manifest = await store.manifest();
  const ahead = readAhead(store, query, exact);
  const [synonyms, recognised] = await Promise.all([store.synonyms(), recognise(query, store, { isQuery: !isLog })]);
  const plan = planQuery(query, recognised, { ...manifest, synonyms: termsOfSynonyms(synonyms) });
  const lists = new Map<string, TermList>((await ahead).found);
  let incomplete = (await ahead).incomplete || recognised.incomplete;
  const take = ({ found, incomplete: missing }: Awaited<typeof ahead>) => {
    for (const [term, list] of found) lists.set(term, list);
    incomplete ||= missing;
  };
  const shown = countShown(manifest);
  const strange = exact || incomplete ? [] : plan.clauses.filter((clause) => !isShown(clause, lists, shown));
  const [more, guesses] = await Promise.all([
    store.lists(termsOf([...plan.clauses, ...plan.functionWords]).difference(lists)),
    guess(store, strange, { unfinished: typing ? plan.clauses.at(-1) : undefined, isPasted: plan.isPasted || isLog }),
  ]);
  take(more);

  let corrections: Correction[] = [];
  if (!incomplete) {
    const inPieces = (clause: Clause) => piecesOf(clause, lists);
    const unknown = strange.filter((clause) => !isShown(clause, lists, shown));
    const known = plan.clauses.flatMap(inPieces).filter((clause) => isShown(clause, lists, shown));
    corrections = mend(unknown, guesses, { clauses: known, lists });
    take(guesses.lists);
    // A name with a slip is that name; only what is none counts by its pieces.
    const met = unknown.filter((clause) => isShown(clause, lists, shown));
    plan.clauses = plan.clauses.flatMap((clause) => (met.includes(clause) ? [clause] : inPieces(clause)));
  }
  const ranked = rank(plan, lists, manifest);
  const all = ranked.filter(({ entry }) => entry < shown);
  const unanswered = ranked.find(({ entry }) => entry >= shown);
  const evidence = { plan, lists, recognised, corrections, manifest, isLog, unanswered, best: all[0] };
  return {
    ranked: worthShowing(all, atLeast),
    all,
    confidence: confidenceIn(evidence),
    features: all[0] && featuresOf(all[0], evidence),
    howWell: (one) => fitOf(one, evidence),
    recognised,
    clauses: plan.clauses,
    lists,
    phrases: plan.phrases,
    corrections,
    incomplete,
  };
}

/** Of a longer text not every word is looked up, and to read what may be near to each would be to read all words. */
const SHORT_TEXT = 60;

/**
 * Ask for what a text's words need before it is known what the text names: their lists and, where the index does not have one, the
 * words that it may have been. The store keeps what it read, so that this may be called before the text is answered.
 */
export async function readAhead(store: Store, text: string, exact = false): Promise<LookUp<TermList>> {
  const tokens = analyze(text);
  const lists = await store.lists(tokens.map(({ term }) => term));
  const shown = countShown(await store.manifest());
  const strange = tokens.filter(({ kind, term }) => (kind === 'word' || kind === 'symbol') && !hasEntry(lists.found.get(term), shown));
  // Not waited for; what fails is asked for again where it is needed.
  if (!exact && tokens.length <= SHORT_TEXT) for (const token of strange) wordsNear(store, token.text).catch(() => {});
  return lists;
}

/** Whether some entry has what was asked: what only a subject that nothing answers has may be a slip in one of its lines. */
function isShown({ alternatives }: Clause, lists: ReadonlyMap<string, TermList>, shown: number): boolean {
  return alternatives.some(({ terms }) => terms.every((term) => hasEntry(lists.get(term), shown)));
}

function hasEntry(list: TermList | undefined, shown: number): boolean {
  return (list?.[1] ?? shown) < shown;
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

function termsOf(clauses: readonly Clause[]): Set<string> {
  return new Set(clauses.flatMap(({ alternatives }) => alternatives.flatMap(({ terms }) => terms)));
}

/** Groups of phrases as groups of sequences of terms, a term a word. Computed once: the groups do not change. */
function termsOfSynonyms(groups: readonly (readonly string[])[]): string[][][] {
  const known = analyzedSynonyms.get(groups);
  if (known) return known;
  const analyzed = groups.map((phrases) => phrases.map(termsOfPhrase).filter((terms) => terms.length > 0));
  analyzedSynonyms.set(groups, analyzed);
  return analyzed;
}

const analyzedSynonyms = new WeakMap<readonly (readonly string[])[], string[][][]>();
