import type { Question } from '../../src/quality/question-set.ts';
import { analyze, isFunctionWord } from '../../src/search/analyze.ts';
import { UNANSWERED } from '../../src/search/index/format.ts';
import type { Field, SearchDocument } from '../../src/search/index/search-document.ts';

/*
 * Search learns from lines that people typed, and of what it is measured by, some were learned. Who wants to know what it makes of words that it
 * has not seen has to take these lines out first.
 */

/** Ways of asking: what is learned from questions. */
const LEARNED: readonly Field[] = ['ask', 'question'];

/** From what likeness on a line was perhaps learned from a question: found by the figures of questions that were new when they were asked. */
const NEAR = 0.35;

/**
 * Take out of what is indexed the ways of asking that are like some questions; of subjects that nothing answers, which a single question may have
 * brought about, all.
 */
export function withoutLinesNear(documents: readonly SearchDocument[], questions: readonly Pick<Question, 'query'>[]): SearchDocument[] {
  const likeness = createLikeness(documents.flatMap(({ fields }) => fields.flatMap(({ field, text }) => (isLearned(field) ? [text] : []))));
  const asked = questions.map(({ query }) => query);
  const isNear = (text: string) => asked.some((query) => likeness(query, text) >= NEAR);
  return documents.map((document) => {
    const kept = document.fields.filter(({ field, text }) => !isLearned(field) || !isNear(text));
    const isWhole = kept.length === document.fields.length;
    return isWhole ? document : { ...document, fields: document.record.kind === UNANSWERED ? [] : kept };
  });
}

/** Take out of what is indexed the subjects that nothing answers: many sites know none. */
export function withoutUnanswered(documents: readonly SearchDocument[]): SearchDocument[] {
  return documents.filter(({ record }) => record.kind !== UNANSWERED);
}

function isLearned(field: Field): boolean {
  return LEARNED.includes(field);
}

/**
 * How like two texts are, 0 to 1: what they share of the words of both, rare ones counting more (Jaccard, weighted by inverse document frequency).
 *
 * @param lines what tells how rare words are
 */
export function createLikeness(lines: readonly string[]): (a: string, b: string) => number {
  const words = new Map<string, ReadonlySet<string>>();
  const wordsOf = (text: string) => {
    const known = words.get(text) ?? termsIn(text);
    words.set(text, known);
    return known;
  };
  const found = new Map<string, number>();
  for (const line of lines) for (const term of wordsOf(line)) found.set(term, (found.get(term) ?? 0) + 1);
  const sum = (terms: Iterable<string>) => {
    let total = 0;
    for (const term of terms) total += Math.log(1 + lines.length / (1 + (found.get(term) ?? 0)));
    return total;
  };
  return (a, b) => {
    const [ofA, ofB] = [wordsOf(a), wordsOf(b)];
    const shared = ofA.intersection(ofB);
    return shared.size === 0 ? 0 : sum(shared) / sum(ofA.union(ofB));
  };
}

/** The words of a text but those that tell nothing of a subject. */
function termsIn(text: string): Set<string> {
  return new Set(analyze(text).flatMap(({ term, kind, text: word }) => (kind === 'part' || isFunctionWord(word) ? [] : [term])));
}
