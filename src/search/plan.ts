import { analyze, isFunctionWord, type Token, termOf } from './analyze.ts';
import { type Clause, clauseOf, distinctClauses } from './clause.ts';
import { codeClauses } from './code-clauses.ts';
import { isErrorWord } from './error-words.ts';
import type { Manifest } from './index/format.ts';
import { kindsWanted } from './intents.ts';
import { dropNoise } from './noise.ts';
import type { Recognised } from './recognised.ts';
import { isSigns, readSigns } from './sign-names.ts';
import { addSynonyms, type Synonyms, termsOfSynonyms } from './synonyms.ts';
import { weights } from './weights.ts';

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
  synonyms: Synonyms;
  /** Terms found in many entries, with in how many. */
  frequent: Readonly<Record<string, number>>;
  /** Words that stand around every error in a log and tell nothing of it. */
  scaffolding: readonly string[];
  /** Words by which readers ask for a document. */
  documentWords: readonly string[];
}

/** What is known of a query before it is planned. */
type Asked = Pick<Recognised, 'errors' | 'unknown'> & Partial<Pick<Recognised, 'names'>>;

/** The most that is looked up for a query: what tells most is kept. */
const MAX_CLAUSES = 14;

/** The most of how it was put that is looked up: such words are everywhere, so that their lists are long. */
const MAX_FUNCTION_WORDS = 5;

/** A single letter beside a code is a variable of whoever met the error. */
const LETTER = /^\p{L}$/u;

/** A text this long is pasted, not typed: its noise goes, and one word said often counts once. */
const PASTED_WORDS = 14;

/**
 * Decide what to look up for a reader's words. Pure.
 *
 * @param query a question, an error line, a symbol, or the telling lines of a log
 * @param recognised what the index knows of it
 */
export function planQuery(query: string, recognised: Asked, context: PlanContext): Plan {
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

  const told = salient
    .map(clauseOf)
    .map(withError)
    .map((clause) => (codes.length > 0 && LETTER.test(clause.text) ? { ...clause, weight: weights.letter } : clause));
  const clauses = distinctClauses([...codes, ...told, ...signClauses(recognised)]);
  addSynonyms(clauses, kept, context.synonyms);
  const functionWords = isPasted ? [] : distinctClauses(functions.map((word) => ({ ...clauseOf(word), weight: weights.functionWord })));
  return {
    clauses: mostSalient(clauses, MAX_CLAUSES, context.frequent),
    functionWords: mostSalient(functionWords, MAX_FUNCTION_WORDS, context.frequent),
    phrases: isPasted ? [] : phrases,
    kinds: isPasted ? new Map() : kindsWanted(query, context.documentWords),
    isPasted,
  };
}

/**
 * The same for an index.
 *
 * @param synonyms groups of phrases that mean the same, at least those that the query may have one of
 */
export function planIn(manifest: Manifest, query: string, recognised: Asked, synonyms: readonly (readonly string[])[]): Plan {
  return planQuery(query, recognised, { ...manifest, synonyms: termsOfSynonyms(synonyms) });
}

/** A word for an error in another language is met by ours: `WireGuard-Fehler`. */
function withError(clause: Clause): Clause {
  if (!isErrorWord(clause.text)) return clause;
  return { ...clause, alternatives: [...clause.alternatives, { terms: [termOf('error')], weight: weights.synonym }] };
}

/** Among words, signs are looked up where the index knows them for a name. */
function signClauses({ names = [] }: Asked): Clause[] {
  return names.filter(({ type, name }) => type === 'symbol' && isSigns(name)).map(({ name }) => clauseOf([readSigns(name)]));
}

/** Whether a text was pasted, by its length. A log is, whatever its length. */
function looksPasted(text: string): boolean {
  return /\S[^\S\n]*\n\s*\S/.test(text) || new Set(analyze(text).map(({ at }) => at)).size > PASTED_WORDS;
}

function wordsOf(text: string, scaffolding: readonly string[]): Token[][] {
  const dropped = new Set(scaffolding.map((word) => word.toLowerCase()));
  const tells = ({ text: word }: Token) => !dropped.has(word.toLowerCase());
  const words = [...Map.groupBy(analyze(text), ({ at }) => at).values()].filter(([first]) => first && !isPrefixLength(text, first));
  return words.filter(([first]) => first && tells(first)).map((word) => word.filter((token) => token.kind !== 'part' || tells(token)));
}

/** Where a network is all that was asked, how many bits of its address are its own: the last of `10.21.0.0/16` and `ff00::/8`. */
function isPrefixLength(text: string, { kind, start }: Token): boolean {
  return (
    kind === 'number' && !/\s/.test(text.trim()) && /(?:\d+(?:\.\d+){3}|::[\da-f:]*)\/$/i.test(text.slice(Math.max(0, start - 40), start))
  );
}

function isFunction(word: readonly Token[]): boolean {
  return isFunctionWord(word[0]?.text ?? '');
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
