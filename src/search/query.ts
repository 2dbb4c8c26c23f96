import type { Store } from './client/store.ts';
import { beginnings, completions, nearestWords } from './correct.ts';
import type { VocabularyFile } from './index/format.ts';
import type { TermList } from './match-group.ts';
import { ASIDE_WEIGHT, type Group, planQuery, termsOfPhrase } from './plan.ts';
import { type Ranked, rank, worthShowing } from './rank.ts';
import { isStopWord } from './stop-words.ts';

/** A word that the index does not have, and the one that was looked up for it. */
export interface Correction {
  from: string;
  to: string;
}

/** What a query came to, before entries are shown. */
export interface Answer {
  /** The entries that answer, best first. */
  ranked: Ranked[];
  /** The same with those that are too far below the best to be answers. */
  all: Ranked[];
  groups: Group[];
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
}

/** How well a corrected word and a completed one stand for what was typed. */
const CORRECTED_WEIGHT = 0.9;
const COMPLETED_WEIGHT = 0.8;
const MAX_COMPLETIONS = 4;

/**
 * Answer a query from the index: plan it, look its terms up, mend what the index does not know, rank.
 * The same index and query give the same answer, whatever arrives first.
 */
export async function answerQuery(
  store: Store,
  query: string,
  { exact = false, typing = false, atLeast = 0 }: QueryOptions = {},
): Promise<Answer> {
  const [manifest, synonyms] = await Promise.all([store.manifest(), store.synonyms()]);
  const plan = planQuery(query, { synonyms: termsOfSynonyms(synonyms), frequent: manifest.frequent });
  const { groups, asides, phrases } = plan;
  const { lists, incomplete } = await store.lists(termsOf([...groups, ...asides]));

  const corrections: Correction[] = [];
  let missing = incomplete;
  if (!exact && !incomplete) {
    const added: Group[] = [];
    for (const group of groups) {
      if (group.alternatives.some(({ terms }) => terms.every((term) => lists.has(term)))) continue;
      const correction = await mend(store, group, typing && group === groups.at(-1));
      if (correction) corrections.push(correction);
      added.push(group);
    }
    const more = await store.lists(termsOf(added));
    for (const [term, list] of more.lists) lists.set(term, list);
    missing = more.incomplete;
  }
  const all = rank(plan, lists, manifest);
  return { ranked: worthShowing(all, atLeast), all, groups, lists, phrases, corrections, incomplete: missing };
}

/** Give a group that the index does not know what is nearest to it, and tell what was corrected. */
async function mend(store: Store, group: Group, unfinished: boolean): Promise<Correction | undefined> {
  const word = group.text.toLowerCase();
  const completed = unfinished ? completions(word, await wordsLike(store, word), MAX_COMPLETIONS) : [];
  if (completed.length > 0) {
    group.alternatives.push(...completed.map((known) => ({ terms: termsOfPhrase(known), weight: COMPLETED_WEIGHT })));
    return undefined;
  }
  const vocabulary = await store.vocabulary(word.charAt(0));
  const nearest = nearestWords(word, vocabulary)[0] ?? nearestWords(word, await store.vocabulary(word.charAt(1)))[0];
  const meant = nearest ? [nearest] : await joined(store, word, vocabulary);
  if (!meant) return undefined;
  group.alternatives.push({ terms: meant.flatMap(termsOfPhrase), weight: CORRECTED_WEIGHT });
  if (meant.every(isStopWord)) group.weight = ASIDE_WEIGHT;
  return { from: group.text, to: meant.join(' ') };
}

/** What a word may be completed to: for a single letter of frequent terms alone, which are known without reading all of that letter. */
async function wordsLike(store: Store, word: string): Promise<VocabularyFile> {
  return word.length > 1 ? store.vocabulary(word) : Object.entries((await store.manifest()).frequent);
}

/** The two known words that a word was joined from without a space, the longest first word that leaves a known second. */
async function joined(store: Store, word: string, vocabulary: VocabularyFile): Promise<string[] | undefined> {
  for (const first of beginnings(word, vocabulary)) {
    const second = word.slice(first.length);
    if ((await store.vocabulary(second.charAt(0))).some(([known]) => known === second)) return [first, second];
  }
  return undefined;
}

function termsOf(groups: readonly Group[]): Set<string> {
  return new Set(groups.flatMap(({ alternatives }) => alternatives.flatMap(({ terms }) => terms)));
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
