import { analyze, type Token } from '../analyze.ts';
import { codeTerm } from '../code-clauses.ts';
import { type CodeMention, codeMentions } from '../code-mentions.ts';
import { keyOf } from '../target.ts';
import { type WeightName, weights } from '../weights.ts';
import { IMPACT_SCALE, MAX_POSTINGS } from './format.ts';
import type { Field, SearchDocument } from './search-document.ts';

/** That a term is found in an entry. */
export interface Posting {
  /** The entry's number. */
  entry: number;
  /** How much the term tells of the entry, 1 to `IMPACT_SCALE`. */
  impact: number;
  /** The section that it tells most of. */
  section: number;
  /** The units that have the term, a bit each. */
  units: number;
}

/** A term of the index. */
export interface TermPostings {
  /** The words that it stands for, as written but in lower case, in order: a misspelt one may be near to any of them. */
  words: string[];
  /** How many entries have it. */
  count: number;
  /** Its best postings, by entry. */
  postings: Posting[];
}

/** The weight of each field. */
const fieldWeights: Record<Field, WeightName> = {
  title: 'fieldTitle',
  ask: 'fieldAsk',
  question: 'fieldQuestion',
  summary: 'fieldSummary',
  symbol: 'fieldSymbol',
  error: 'fieldError',
  label: 'fieldLabel',
  heading: 'fieldHeading',
  text: 'fieldText',
  code: 'fieldCode',
};

/** How much a field's length counts against its words: the b of BM25. Fields that are short by nature count little. */
const lengthPenalty: Partial<Record<Field, number>> = {
  text: 0.9,
  code: 0.7,
  ask: 0.5,
  question: 0.4,
  heading: 0.5,
  // Who explains one error tells more of it than who lists twenty.
  error: 0.8,
};

/**
 * Compute for every term which entries it tells of, and how much: BM25F (Robertson and Zaragoza 2009, section 3.5),
 * less the inverse document frequency, which is the query's business.
 *
 * @param domains the name of each domain of error codes, folded, by the keys of its spellings
 */
export function scoreTerms(
  documents: readonly SearchDocument[],
  domains: ReadonlyMap<string, string> = new Map(),
): Map<string, TermPostings> {
  const averages = averageLengths(documents, domains);
  const terms = new Map<string, Posting[]>();
  const words = new Map<string, Set<string>>();

  // Analysed twice, once for the lengths alone: to keep every word of every entry would cost more than that.
  for (const [entry, document] of documents.entries()) {
    const fields = analyzeFields(document, domains);
    const lengths = fieldLengths(fields);
    const scores = new Map<string, { total: number; sections: Map<number, number>; units: number }>();
    for (const { field, section, bit, tokens } of fields) {
      const penalty = lengthPenalty[field] ?? 0;
      const relative = (lengths.get(field) ?? 1) / (averages.get(field) || 1);
      const weight = weights[fieldWeights[field]] / (1 - penalty + penalty * relative);
      for (const { term, kind, text } of tokens) {
        if (kind !== 'code') addWord(words, term, text);
        const score = scores.get(term) ?? { total: 0, sections: new Map(), units: 0 };
        scores.set(term, score);
        const points = weight * (kind === 'part' ? weights.fieldPart : 1);
        score.total += points;
        score.units |= bit;
        score.sections.set(section, (score.sections.get(section) ?? 0) + points);
      }
    }
    for (const [term, { total, sections, units }] of scores) {
      const impact = Math.max(1, Math.round((IMPACT_SCALE * total) / (weights.saturation + total)));
      const postings = terms.get(term);
      const posting = { entry, impact, section: bestSection(sections), units };
      if (postings) postings.push(posting);
      else terms.set(term, [posting]);
    }
  }
  return new Map(
    [...terms].map(([term, postings]) => [
      term,
      { words: [...(words.get(term) ?? [])].sort(), count: postings.length, postings: best(postings) },
    ]),
  );
}

function addWord(words: Map<string, Set<string>>, term: string, text: string): void {
  const word = text.replace(/[’']s$/i, '').toLowerCase();
  const known = words.get(term);
  if (known) known.add(word);
  else words.set(term, new Set([word]));
}

interface AnalyzedField {
  field: Field;
  section: number;
  /** The bit of the unit it is, if it is one. */
  bit: number;
  tokens: IndexedToken[];
}

/** A word, or an error code that stands in the text. */
type IndexedToken = Pick<Token, 'term' | 'text'> & { kind: Token['kind'] | 'code' };

function analyzeFields({ fields }: SearchDocument, domains: ReadonlyMap<string, string>): AnalyzedField[] {
  return fields.map(({ field, text, section, unit }) => ({
    field,
    section,
    bit: unit === undefined ? 0 : 1 << unit,
    tokens: [...analyze(text), ...codeTokens(text, domains)],
  }));
}

/** The codes of a text, by their domain where the text names one, and by themselves. */
function codeTokens(text: string, domains: ReadonlyMap<string, string>): IndexedToken[] {
  return codeMentions(text).flatMap((mention): IndexedToken[] => {
    const domain = domainOf(mention, domains);
    if (domain === undefined && !mention.introduced && !/^[-−–]|\p{L}/u.test(mention.text)) return [];
    const terms = [codeTerm('', mention.code), ...(domain === undefined ? [] : [codeTerm(domain, mention.code)])];
    return terms.map((term) => ({ term, text: mention.text, kind: 'code' }));
  });
}

function domainOf({ domains: candidates, stated }: CodeMention, domains: ReadonlyMap<string, string>): string | undefined {
  const known = candidates.map((name) => domains.get(keyOf.domain(name))).find((name) => name !== undefined);
  return known ?? stated;
}

function fieldLengths(fields: readonly AnalyzedField[]): Map<Field, number> {
  const lengths = new Map<Field, number>();
  for (const { field, tokens } of fields) lengths.set(field, (lengths.get(field) ?? 0) + tokens.length);
  return lengths;
}

function averageLengths(documents: readonly SearchDocument[], domains: ReadonlyMap<string, string>): Map<Field, number> {
  const sums = new Map<Field, number>();
  for (const document of documents) {
    for (const [field, length] of fieldLengths(analyzeFields(document, domains))) sums.set(field, (sums.get(field) ?? 0) + length);
  }
  return new Map([...sums].map(([field, sum]) => [field, sum / documents.length]));
}

/** The section with most of the term; the page's top only where no other has it. */
function bestSection(sections: ReadonlyMap<number, number>): number {
  let best = 0;
  let most = 0;
  for (const [section, points] of sections) {
    if (section > 0 && points > most) {
      best = section;
      most = points;
    }
  }
  return best;
}

function best(postings: Posting[]): Posting[] {
  if (postings.length <= MAX_POSTINGS) return postings;
  return [...postings]
    .sort((a, b) => b.impact - a.impact || a.entry - b.entry)
    .slice(0, MAX_POSTINGS)
    .sort((a, b) => a.entry - b.entry);
}
