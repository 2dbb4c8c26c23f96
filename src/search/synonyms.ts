import type { Token } from './analyze.ts';
import { type Clause, termsOfPhrase, wholeTerm } from './clause.ts';
import { weights } from './weights.ts';

/** Groups of phrases that mean the same, each phrase as the terms of its words. */
export type Synonyms = readonly (readonly (readonly string[])[])[];

/** A phrase of the query that has synonyms may be met by any of them, which then meets each of its words. */
export function addSynonyms(clauses: readonly Clause[], words: readonly (readonly Token[])[], synonyms: Synonyms): void {
  const sequence = words.map(wholeTerm);
  const clauseOfTerm = new Map(clauses.flatMap((clause) => ownTerms(clause).map((term) => [term, clause])));
  for (const phrases of synonyms) {
    const phrase = phrases.find((terms) => contains(sequence, terms));
    if (!phrase) continue;
    const met = new Set(phrase.flatMap((term) => clauseOfTerm.get(term) ?? []));
    for (const terms of phrases) {
      if (terms === phrase) continue;
      for (const { alternatives } of met) alternatives.push({ terms: [...terms], weight: weights.synonym, standsFor: met.size });
    }
  }
}

function ownTerms({ alternatives }: Clause): string[] {
  return alternatives.filter(({ terms }) => terms.length === 1).flatMap(({ terms }) => terms);
}

function contains(sequence: readonly string[], phrase: readonly string[]): boolean {
  return sequence.some((_, start) => phrase.every((term, i) => sequence[start + i] === term));
}

/** Groups of phrases as terms. Computed once: the groups of an index do not change. */
export function termsOfSynonyms(groups: readonly (readonly string[])[]): Synonyms {
  const known = analyzed.get(groups);
  if (known) return known;
  const terms = groups.map((phrases) => phrases.map(termsOfPhrase).filter((phrase) => phrase.length > 0));
  analyzed.set(groups, terms);
  return terms;
}

const analyzed = new WeakMap<readonly (readonly string[])[], Synonyms>();
