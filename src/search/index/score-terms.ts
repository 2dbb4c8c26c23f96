import { eachReading, type Token } from '../analyze.ts';
import { codeTerm } from '../code-clauses.ts';
import { type CodeMention, codeMentions } from '../code-mentions.ts';
import { keyOf } from '../target.ts';
import { type WeightName, weights } from '../weights.ts';
import { IMPACT_SCALE } from './format.ts';
import { PostingList } from './posting-list.ts';
import type { Field, FieldText, SearchDocument } from './search-document.ts';

/** A term of the index. */
export interface TermPostings {
  /** The words that it stands for, as written but in lower case, in order: a misspelt one may be near to any of them. */
  words: string[];
  /** In which entries it is found, the best of them, and in how many. */
  postings: PostingList;
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
  const lengths = documents.map((document) => lengthsOf(document, domains));
  const averages = averageLengths(lengths);
  const terms = new Map<string, PostingList>();
  const words = collectWords();

  // Analysed twice, once for the lengths alone: to keep every word of every entry would cost more than that.
  for (const [entry, document] of documents.entries()) {
    const scores = new Map<string, Score>();
    for (const { field, text, section, unit } of bySection(document)) {
      const penalty = lengthPenalty[field] ?? 0;
      const relative = (lengths[entry]?.get(field) ?? 1) / (averages.get(field) || 1);
      const weight = weights[fieldWeights[field]] / (1 - penalty + penalty * relative);
      const bit = unit === undefined ? 0 : 1 << unit;
      const part = weight * weights.fieldPart;
      eachTerm(text, domains, (token) => {
        words.add(token);
        let score = scores.get(token.term);
        if (!score) {
          score = { total: 0, units: 0, section, points: 0, best: 0, most: 0 };
          scores.set(token.term, score);
        }
        addPoints(score, token.kind === 'part' ? part : weight, section, bit);
      });
    }
    for (const [term, score] of scores) {
      const impact = Math.max(1, Math.round((IMPACT_SCALE * score.total) / (weights.saturation + score.total)));
      let postings = terms.get(term);
      if (!postings) {
        postings = new PostingList();
        terms.set(term, postings);
      }
      postings.add({ entry, impact, section: bestSection(score), units: score.units });
    }
  }
  return new Map([...terms].map(([term, postings]) => [term, { words: words.of(term), postings }]));
}

/** How much an entry has of a term. */
interface Score {
  total: number;
  /** The units that have it, a bit each. */
  units: number;
  /** The section that is being read, and the points of it. */
  section: number;
  points: number;
  /** The section with most of those read before, the page's top left out, and the points of that. */
  best: number;
  most: number;
}

function addPoints(score: Score, points: number, section: number, bit: number): void {
  if (section !== score.section) {
    score.best = bestSection(score);
    score.most = Math.max(score.most, score.section > 0 ? score.points : 0);
    score.section = section;
    score.points = 0;
  }
  score.total += points;
  score.units |= bit;
  score.points += points;
}

/** The section with most of the term, of like ones the first; the page's top only where no other has it. */
function bestSection({ section, points, best, most }: Score): number {
  return section > 0 && points > most ? section : best;
}

/** An entry's texts, those of a section together. */
function bySection({ fields }: SearchDocument): FieldText[] {
  return fields.toSorted((a, b) => a.section - b.section);
}

/** A word, or an error code that stands in the text. */
type IndexedToken = Pick<Token, 'term' | 'text'> & { kind: Token['kind'] | 'code' };

/** Tell of each word of a text and of each code: by its domain where the text names one, and by itself. */
function eachTerm(text: string, domains: ReadonlyMap<string, string>, tell: (token: IndexedToken) => void): void {
  eachReading(text, tell);
  for (const mention of codeMentions(text)) {
    const domain = domainOf(mention, domains);
    if (domain === undefined && !mention.introduced && !/^[-−–]|\p{L}/u.test(mention.text)) continue;
    tell({ term: codeTerm('', mention.code), text: mention.text, kind: 'code' });
    if (domain !== undefined) tell({ term: codeTerm(domain, mention.code), text: mention.text, kind: 'code' });
  }
}

function domainOf({ domains: candidates, stated }: CodeMention, domains: ReadonlyMap<string, string>): string | undefined {
  const known = candidates.map((name) => domains.get(keyOf.domain(name))).find((name) => name !== undefined);
  return known ?? stated;
}

/** Collects which words each term stands for; codes are none. */
function collectWords(): { add(token: IndexedToken): void; of(term: string): string[] } {
  const words = new Map<string, Set<string>>();
  // What is read of a run is the same object each time.
  const seen = new WeakSet<IndexedToken>();
  return {
    add(token) {
      if (token.kind === 'code' || seen.has(token)) return;
      seen.add(token);
      const word = token.text.replace(/[’']s$/i, '').toLowerCase();
      const known = words.get(token.term);
      if (known) known.add(word);
      else words.set(token.term, new Set([word]));
    },
    of: (term) => [...(words.get(term) ?? [])].sort(),
  };
}

function lengthsOf({ fields }: SearchDocument, domains: ReadonlyMap<string, string>): Map<Field, number> {
  const lengths = new Map<Field, number>();
  for (const { field, text } of fields) {
    let length = 0;
    eachTerm(text, domains, () => {
      length += 1;
    });
    lengths.set(field, (lengths.get(field) ?? 0) + length);
  }
  return lengths;
}

function averageLengths(lengths: readonly ReadonlyMap<Field, number>[]): Map<Field, number> {
  const sums = new Map<Field, number>();
  for (const ofDocument of lengths) for (const [field, length] of ofDocument) sums.set(field, (sums.get(field) ?? 0) + length);
  return new Map([...sums].map(([field, sum]) => [field, sum / lengths.length]));
}
