import { analyze, type Token } from './analyze.ts';
import { canonicalCode, codeMentions } from './code-mentions.ts';
import { isFunctionWord } from './function-words.ts';
import { kindsWanted } from './intents.ts';
import { dropNoise } from './noise.ts';
import type { Recognised, RecognisedError, UnknownCode } from './recognise.ts';
import { fold } from './target.ts';
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

/** What to look up for a query. */
export interface Plan {
  /** What tells of the subject. */
  clauses: Clause[];
  /** How it was put: 'how many', 'can', 'without'. Counts a little, since answers and ways of asking are put alike. */
  functionWords: Clause[];
  /** Quoted phrases, as written. */
  phrases: string[];
  /** Kinds of entry that are asked for, or are not, each with what such an entry gains, as a factor. */
  kinds: ReadonlyMap<string, number>;
  /** Whether it was pasted rather than typed, by its length and form. */
  isPasted: boolean;
}

/** What the plan needs to know of the index. */
export interface PlanContext {
  /** Groups of phrases that mean the same, each as terms. */
  synonyms: readonly (readonly (readonly string[])[])[];
  /** Terms found in many entries, with in how many. */
  frequent: Readonly<Record<string, number>>;
  /** Words that stand around every error in a log and tell nothing of it. */
  scaffolding: readonly string[];
  /** Words by which readers ask for a document. */
  documentWords: readonly string[];
}

/** The most that is looked up for a query: what tells most is kept. */
const MAX_CLAUSES = 14;

/** The most of how it was put that is looked up: such words are everywhere, so that their lists are long. */
const MAX_FUNCTION_WORDS = 5;

/** A text this long is pasted, not typed: its noise goes, and one word said often counts once. */
const PASTED_WORDS = 14;

/**
 * Decide what to look up for a reader's words. Pure.
 *
 * @param query a question, an error line, a symbol, or the telling lines of a log
 * @param recognised what the index knows of it
 */
export function planQuery(query: string, recognised: Pick<Recognised, 'errors' | 'unknown'>, context: PlanContext): Plan {
  const phrases = [...query.matchAll(/["“]([^"“”]{2,})["”]/g)]
    .map(([, phrase]) => (phrase ?? '').trim())
    .filter((phrase) => /\s/.test(phrase));
  const isPasted = looksPasted(query);
  const { codes, rest } = codeClauses(query, recognised);
  const words = wordsOf(isPasted ? dropNoise(rest) : rest, isPasted || codes.length > 0 ? context.scaffolding : []);
  // What is noise in a log is all there is of some questions.
  const kept = words.some((word) => !isFunction(word)) || codes.length > 0 ? words : wordsOf(rest, []);
  const functions = kept.every(isFunction) ? [] : kept.filter(isFunction);
  const salient = functions.length === 0 ? kept : kept.filter((word) => !isFunction(word));

  const clauses = distinct([...codes, ...salient.map(clauseOf)]);
  addSynonyms(clauses, kept, context.synonyms);
  const functionWords = isPasted ? [] : distinct(functions.map((word) => ({ ...clauseOf(word), weight: weights.functionWord })));
  return {
    clauses: mostSalient(clauses, MAX_CLAUSES, context.frequent),
    functionWords: mostSalient(functionWords, MAX_FUNCTION_WORDS, context.frequent),
    phrases: isPasted ? [] : phrases,
    kinds: isPasted ? new Map() : kindsWanted(query, context.documentWords),
    isPasted,
  };
}

/** Whether a text was pasted, by its length. A log is, whatever its length. */
export function looksPasted(text: string): boolean {
  return /\S[^\S\n]*\n\s*\S/.test(text) || new Set(analyze(text).map(({ at }) => at)).size > PASTED_WORDS;
}

/**
 * The codes of a text as clauses, and the text without them: a code's domain, its introduction and its message go with it.
 */
function codeClauses(text: string, { errors, unknown }: Pick<Recognised, 'errors' | 'unknown'>): { codes: Clause[]; rest: string } {
  const mentions = codeMentions(text);
  const letters = text.split('');
  const blank = (start: number, end: number) => letters.fill(' ', Math.max(0, start), end);
  const codes: Clause[] = [];
  // An error without a code or a name is told by its words, which stay.
  const coded = errors.filter(({ target: { code, names } }) => code || names.length > 0);
  for (const [, same] of Map.groupBy(coded, ({ start }) => start)) {
    const [first] = same as [RecognisedError, ...RecognisedError[]];
    const mention = mentions.find(({ start }) => start === first.start);
    blank(mention?.from ?? first.start, first.end);
    codes.push(errorClause(text.slice(first.start, first.end), same));
  }
  for (const { target } of coded) for (const message of target.texts) blankAll(text, message, blank);
  for (const { domain, code } of unknown) {
    const mention = mentions.find((one) => one.text === code);
    if (mention) blank(mention.start, mention.end);
    codes.push(unknownClause(domain, code));
  }
  for (const mention of mentions) {
    if (!mention.introduced || letters[mention.start] === ' ') continue;
    blank(mention.start, mention.end);
    codes.push(bareClause(mention.text, mention.code));
  }
  return { codes, rest: letters.join('') };
}

function blankAll(text: string, message: string, blank: (start: number, end: number) => void): void {
  const at = text.toLowerCase().indexOf(message.toLowerCase());
  if (at >= 0) blank(at, at + message.length);
}

function errorClause(text: string, errors: readonly RecognisedError[]): Clause {
  const alternatives = errors.flatMap(({ target: { domain, code, names } }): Alternative[] => [
    ...(code ? [{ terms: [codeTerm(domain, canonicalCode(code))], weight: 1 }] : []),
    ...names.map((name) => ({ terms: [termsOfPhrase(name)[0] ?? ''], weight: weights.errorName })),
  ]);
  const weight = errors.some(({ by }) => by === 'code') ? weights.clauseCode : weights.clauseCode * weights.codeAlone;
  return { text, kind: 'code', weight, alternatives, pieces: [] };
}

function unknownClause(domain: UnknownCode['domain'], code: string): Clause {
  const term = codeTerm(domain, canonicalCode(code));
  return { text: code, kind: 'code', weight: weights.clauseCode, alternatives: [{ terms: [term], weight: 1 }], pieces: [] };
}

/** A code without a domain, which many errors may have. */
function bareClause(text: string, code: string): Clause {
  const alternatives = [
    { terms: [codeTerm('', code)], weight: 1 },
    { terms: [code], weight: weights.numberForCode },
  ];
  return { text, kind: 'code', weight: weights.clauseCode, alternatives, pieces: [] };
}

/** The term of a code in its domain, or of the code alone. */
export function codeTerm(domain: string, code: string): string {
  return `${fold(domain)}#${code}`;
}

function wordsOf(text: string, scaffolding: readonly string[]): Token[][] {
  const dropped = new Set(scaffolding.map((word) => word.toLowerCase()));
  const tells = ({ text: word }: Token) => !dropped.has(word.toLowerCase());
  const words = [...Map.groupBy(analyze(text), ({ at }) => at).values()];
  return words.filter(([first]) => first && tells(first)).map((word) => word.filter((token) => token.kind !== 'part' || tells(token)));
}

function isFunction(word: readonly Token[]): boolean {
  return isFunctionWord(word[0]?.text ?? '');
}

/** The clause of one word: the word itself, and its parts where it is made of parts. */
function clauseOf(word: readonly Token[]): Clause {
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
  return { text: whole?.text ?? '', kind, weight: clauseWeights[kind](), alternatives, pieces };
}

const clauseWeights = {
  symbol: () => weights.clauseSymbol,
  word: () => weights.clauseWord,
  number: () => weights.clauseNumber,
};

function distinct(clauses: readonly Clause[]): Clause[] {
  const seen = new Map<string, Clause>();
  for (const clause of clauses) {
    const key = clause.alternatives[0]?.terms[0] ?? '';
    if (!seen.has(key)) seen.set(key, clause);
  }
  return [...seen.values()];
}

/** A phrase of the query that has synonyms may be met by any of them, which then meets each of its words. */
function addSynonyms(clauses: readonly Clause[], words: readonly (readonly Token[])[], synonyms: PlanContext['synonyms']): void {
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

/** A phrase as the terms of its words, which is how the plan takes synonyms. */
export function termsOfPhrase(phrase: string): string[] {
  return [...Map.groupBy(analyze(phrase), ({ at }) => at).values()].map(wholeTerm);
}

function wholeTerm(word: readonly Token[]): string {
  return word[0]?.term ?? '';
}

function ownTerms({ alternatives }: Clause): string[] {
  return alternatives.filter(({ terms }) => terms.length === 1).flatMap(({ terms }) => terms);
}

function contains(sequence: readonly string[], phrase: readonly string[]): boolean {
  return sequence.some((_, start) => phrase.every((term, i) => sequence[start + i] === term));
}

/** Of too many clauses, those that tell most: by weight, rare before frequent, long before short. */
function mostSalient(clauses: Clause[], most: number, frequent: PlanContext['frequent']): Clause[] {
  if (clauses.length <= most) return clauses;
  const counts = new Map(Object.entries(frequent));
  const worth = ({ weight, alternatives, text }: Clause) =>
    (weight * (1 + Math.min(text.length, 20) / 20)) / Math.log2(4 + (counts.get(alternatives[0]?.terms[0] ?? '') ?? 0));
  const chosen = new Set([...clauses].sort((a, b) => worth(b) - worth(a)).slice(0, most));
  return clauses.filter((clause) => chosen.has(clause));
}
