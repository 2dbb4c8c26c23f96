import { isFunctionWord } from './analyze.ts';
import { isPutAsCall } from './canonical-code.ts';
import { type Clause, termsOfPhrase } from './clause.ts';
import { POSTING_LENGTH, type VocabularyFile } from './index/format.ts';
import { completions, nearestWords, SHORTEST } from './nearest-words.ts';
import type { Lists, Store } from './store.ts';
import type { TermList } from './term-list.ts';
import { weights } from './weights.ts';

/** A word that the index does not have, and the one that was looked up for it. */
export interface Correction {
  from: string;
  to: string;
}

/** What clauses that the index does not know may have meant. */
export interface Guesses {
  proposals: ReadonlyMap<Clause, Proposals>;
  /** The lists of what is proposed. */
  lists: Lists;
  /** Whether a part of the vocabulary could not be read, so that nothing is proposed for some. */
  incomplete: boolean;
}

/** How a query came to be, by which slips are likely or not. */
export interface Writing {
  /** The clause that is being typed, if any. */
  unfinished: Clause | undefined;
  /** Whether nobody typed this, so that slips are unlikely. */
  isPasted: boolean;
}

const MAX_COMPLETIONS = 4;

/**
 * Find what is nearest to clauses that the index does not know: the end of a word that is being typed, the word without its slip,
 * the two words that were written as one. All at once, so that many slips take no longer than one.
 */
export async function guess(store: Store, clauses: readonly Clause[], writing: Writing): Promise<Guesses> {
  let incomplete = false;
  const unread = () => {
    incomplete = true;
    return nothing;
  };
  const proposals = new Map(
    await Promise.all(clauses.map(async (clause) => [clause, await proposalsFor(store, clause, writing).catch(unread)] as const)),
  );
  const words = [...proposals.values()].flatMap(({ completed, nearest, far }) => [...completed, nearest ?? [], far ?? []].flat());
  return { proposals, lists: await store.lists(words.flatMap(termsOfPhrase)), incomplete };
}

/**
 * Give clauses that the index does not know what they may have meant. Pure, but for the clauses.
 *
 * A guess that is far, or parts a word, must be borne out: its words stand together in a title, an answer or a way of asking.
 *
 * @param clauses those of which no alternative is in the index; they get more alternatives
 * @param others the rest, and the lists of their terms
 */
export function mend(
  clauses: readonly Clause[],
  { proposals, lists: { found } }: Guesses,
  others: { clauses: readonly Clause[]; lists: ReadonlyMap<string, TermList> },
): Correction[] {
  const listsOf = (word: string) => termsOfPhrase(word).map((term) => found.get(term) ?? []);
  const context = others.clauses.flatMap(({ alternatives: [own] }) => own?.terms.map((term) => others.lists.get(term) ?? []) ?? []);
  const isBorneOut = (word: string) => listsOf(word).some((list) => context.some((other) => standTogether(list, other)));
  return clauses.flatMap((clause): Correction[] => {
    const { completed, nearest, far } = proposals.get(clause) ?? nothing;
    if (completed.length > 0) {
      clause.alternatives.push(...completed.map((known) => ({ terms: termsOfPhrase(known), weight: weights.completed })));
      return [];
    }
    const meant = nearest ?? (far && isBorneOut(far) ? far : undefined);
    if (!meant) return [];
    clause.alternatives.push({ terms: termsOfPhrase(meant), weight: weights.corrected });
    if (isFunctionWord(meant)) clause.weight = weights.functionWord;
    return [{ from: clause.text, to: meant }];
  });
}

/** What a clause may have meant. */
export interface Proposals {
  /** Words that begin with what was typed so far. */
  completed: string[];
  /** The word that is one slip away. */
  nearest?: string;
  /** The word that is two slips away. */
  far?: string;
}

const nothing: Proposals = { completed: [] };

async function proposalsFor(store: Store, clause: Clause, { unfinished, isPasted }: Writing): Promise<Proposals> {
  const { text, kind } = clause;
  const word = text.toLowerCase();
  if (!mayBeSlip(kind, isPasted)) return nothing;
  const [[vocabulary, swapped], like] = await Promise.all([
    wordsNear(store, clause, { isPasted }),
    clause === unfinished ? wordsLike(store, word) : [],
  ]);
  const completed = completions(word, like, MAX_COMPLETIONS);
  if (completed.length > 0) return { completed };
  const isName = kind === 'symbol' || /\p{Lu}{2}|\p{L}\p{Lu}/u.test(text);
  const within = (most: number) => nearestWords(word, vocabulary, most)[0] ?? nearestWords(word, swapped, most)[0];
  const nearest = within(1);
  if (nearest) return { completed, nearest };
  const far = isPasted || isName ? undefined : within(2);
  return { completed, ...(far && { far }) };
}

/**
 * The words that one with a slip may be: those that begin as it does, and as it would with its first two letters swapped. The `E` of `ERESOLVE` is
 * no slip.
 */
export async function wordsNear(
  store: Store,
  { text, kind }: Pick<Clause, 'text' | 'kind'>,
  { isPasted }: Pick<Writing, 'isPasted'>,
): Promise<[VocabularyFile, VocabularyFile]> {
  if (!mayBeSlip(kind, isPasted) || text.length < SHORTEST) return [[], []];
  const [first = '', second = ''] = text.toLowerCase();
  return Promise.all([store.vocabulary(first), isPasted || isPutAsCall(text) ? [] : store.vocabulary(second + first)]);
}

/** Whether something is a word that may be mistyped: a wrong digit is another number, and what was pasted has no slips in its names. */
function mayBeSlip(kind: Clause['kind'], isPasted: boolean): boolean {
  return kind === 'word' || (kind === 'symbol' && !isPasted);
}

/** Whether some entry has two terms together in a title, an answer or a way of asking. */
function standTogether(list: TermList, other: TermList): boolean {
  const units = new Map<number, number>();
  for (let i = 1; i < list.length; i += POSTING_LENGTH) units.set(list[i] ?? 0, list[i + 3] ?? 0);
  for (let i = 1; i < other.length; i += POSTING_LENGTH) if ((units.get(other[i] ?? 0) ?? 0) & (other[i + 3] ?? 0)) return true;
  return false;
}

/** What a word may be completed to: for a single letter of frequent terms alone, which are known without reading all of that letter. */
async function wordsLike(store: Store, word: string): Promise<VocabularyFile> {
  return word.length > 1 ? store.vocabulary(word) : Object.entries((await store.manifest()).frequent);
}
