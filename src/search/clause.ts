import { analyze, type Reading, type Token } from './analyze.ts';
import type { TermList } from './term-list.ts';
import { weights } from './weights.ts';

/** One way to meet a clause: all of its terms in one entry. */
export interface Alternative {
  terms: string[];
  /** How good a match it is, up to 1. */
  weight: number;
  /** The same where the index has none of the alternatives before it. */
  alone?: number;
  /** Where it is a synonym: of how many clauses together. */
  standsFor?: number;
}

/** One thing that the reader asked for. */
export interface Clause {
  /** As written. */
  text: string;
  /** How much it matters, before its rarity. */
  weight: number;
  alternatives: Alternative[];
  /** Whether it is a code that the index does not have, or a name, or a word of a language. */
  kind: 'code' | 'symbol' | 'word' | 'number';
  /** The pieces of a name that was written as one, as terms. */
  pieces: string[];
}

/** The clause of one word: the word itself, and its parts where it is made of parts. */
export function clauseOf(word: readonly Reading[]): Clause {
  const [whole] = word;
  const pieces = word.filter(({ kind }) => kind === 'part').map(({ term }) => term);
  const exact = word.find(({ kind }) => kind === 'exact');
  const alternatives: Alternative[] = exact ? [{ terms: [exact.term], weight: 1 }] : [];
  if (whole) alternatives.push(exact ? { terms: [whole.term], weight: weights.inexact, alone: 1 } : { terms: [whole.term], weight: 1 });
  if (pieces.length > 0)
    alternatives.push(
      whole?.kind === 'word'
        ? { terms: pieces, weight: weights.hyphenated }
        : { terms: pieces, weight: weights.pieces, alone: weights.piecesAlone },
    );
  const kind = whole?.kind === 'symbol' || whole?.kind === 'number' ? whole.kind : 'word';
  return { text: whole?.text ?? '', kind, weight: isPath(whole?.term) ? weights.clausePath : clauseWeights[kind](), alternatives, pieces };
}

/** Whether a term is a path as a whole, which stands beside the words of its steps. */
export function isPath(term = ''): boolean {
  return term.startsWith('/');
}

const clauseWeights = {
  symbol: () => weights.clauseSymbol,
  word: () => weights.clauseWord,
  number: () => weights.clauseNumber,
};

/** A phrase as the terms of its words, which is how the plan takes synonyms. */
export function termsOfPhrase(phrase: string): string[] {
  return [...Map.groupBy(analyze(phrase), ({ at }) => at).values()].map(wholeTerm);
}

/** The term of a word as a whole. */
export function wholeTerm(word: readonly Token[]): string {
  return word[0]?.term ?? '';
}

/** The first clause of each term, in order. */
export function distinctClauses(clauses: readonly Clause[]): Clause[] {
  const seen = new Map<string, Clause>();
  for (const clause of clauses) {
    const key = clause.alternatives[0]?.terms[0] ?? '';
    if (!seen.has(key)) seen.set(key, clause);
  }
  return [...seen.values()];
}

/** All terms of some clauses. */
export function termsOfClauses(clauses: readonly Clause[]): Set<string> {
  return new Set(clauses.flatMap(({ alternatives }) => alternatives.flatMap(({ terms }) => terms)));
}

/**
 * Whether the index knows what was asked, one way or another.
 *
 * @param before whether some entry of a lower number has it: what only a subject that nothing answers has may be a slip in one of its lines
 */
export function isKnown({ alternatives }: Clause, lists: ReadonlyMap<string, TermList>, before = Number.POSITIVE_INFINITY): boolean {
  return alternatives.some(({ terms }) => terms.every((term) => (lists.get(term)?.[1] ?? Number.POSITIVE_INFINITY) < before));
}
