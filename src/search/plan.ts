import { analyze, type Token } from './analyze.ts';
import { kindsWanted } from './intents.ts';
import { dropNoise } from './noise.ts';
import { isStopWord } from './stop-words.ts';

/** One way to meet a group: all of its terms in one entry. */
export interface Alternative {
  terms: string[];
  /** How good a match it is, up to 1. */
  weight: number;
  /** The same where the index has none of the alternatives before it. */
  alone?: number;
  /** Where it is a synonym: of how many groups together. */
  standsFor?: number;
}

/** One thing that the reader asked for. */
export interface Group {
  /** As written. */
  text: string;
  /** How much it matters, before its rarity. */
  weight: number;
  alternatives: Alternative[];
}

/** What to look up for a query. */
export interface Plan {
  /** What tells of the subject. */
  groups: Group[];
  /** How it was put: 'how many', 'can', 'without'. Counts a little, since answers and ways of asking are put alike. */
  asides: Group[];
  /** Quoted phrases, as written. */
  phrases: string[];
  /** Kinds of entry that are asked for, or are not, each with what such an entry gains, as a factor. */
  kinds: ReadonlyMap<string, number>;
}

/** What the plan needs to know of the index. */
export interface PlanContext {
  /** Groups of phrases that mean the same, each as terms. */
  synonyms: readonly (readonly (readonly string[])[])[];
  /** Terms found in many entries, with in how many. */
  frequent: Readonly<Record<string, number>>;
}

/** How much each kind of token matters: an error code says more than any word. */
const kindWeights: Record<Token['kind'], number> = { code: 3, symbol: 1.8, word: 1, part: 0.6, number: 0.5 };

/** How well the parts of an identifier or a hyphenated word stand for the whole. */
const PARTS_WEIGHT = 0.4;

/** The same where the whole is nowhere: `MultipeerConnectivity`, of which all write in two words. */
const PARTS_ALONE_WEIGHT = 0.8;

/** How well the same code of any domain stands for a code whose domain is named. */
const OTHER_DOMAIN_WEIGHT = 0.4;

/** How well a mere number stands for an error code. */
const NUMBER_WEIGHT = 0.3;

/** How well a synonym stands for the word. */
const SYNONYM_WEIGHT = 0.6;

/** The most that is looked up for a query: what tells most is kept. */
const MAX_GROUPS = 14;

/** The most of how it was put that is looked up: such words are everywhere, so that their lists are long. */
const MAX_ASIDES = 5;

/** How much a word matters that tells nothing of the subject. */
export const ASIDE_WEIGHT = 0.5;

/** A text this long is pasted, not typed: its noise goes, and one word said often counts once. */
const PASTED_WORDS = 14;

/**
 * Decide what to look up for a reader's words. Pure.
 *
 * @param query a question, an error line, a symbol, or a pasted log of any length
 */
export function planQuery(query: string, context: PlanContext): Plan {
  const phrases = [...query.matchAll(/["“]([^"“”]{2,})["”]/g)]
    .map(([, phrase]) => (phrase ?? '').trim())
    .filter((phrase) => /\s/.test(phrase));
  const tokens = analyze(dropNoise(query));
  const words = [...Map.groupBy(tokens, ({ at }) => at).values()];
  const pasted = words.length > PASTED_WORDS;
  const [stops = [], telling = words] = words.every(isStop) ? [] : [words.filter(isStop), words.filter((word) => !isStop(word))];

  const groups = distinct(telling.map(groupOf));
  addSynonyms(groups, words, context.synonyms);
  const asides = pasted ? [] : distinct(stops.map((word) => ({ ...groupOf(word), weight: ASIDE_WEIGHT })));
  return {
    groups: mostTelling(groups, MAX_GROUPS, context.frequent),
    asides: mostTelling(asides, MAX_ASIDES, context.frequent),
    phrases: pasted ? [] : phrases,
    kinds: pasted ? new Map() : kindsWanted(query),
  };
}

function isStop(word: readonly Token[]): boolean {
  return isStopWord(word[0]?.text ?? '');
}

/** The group of one word: a code of its domain, the code, the word itself, and its parts where it is made of parts. */
function groupOf(word: readonly Token[]): Group {
  const codes = word.filter(({ kind }) => kind === 'code').map(({ term }) => term);
  const whole = word.find(({ kind }) => kind !== 'code' && kind !== 'part');
  const parts = word.filter(({ kind }) => kind === 'part').map(({ term }) => term);
  const alternatives: Alternative[] = codes.map((code, i) => ({ terms: [code], weight: i === 0 ? 1 : OTHER_DOMAIN_WEIGHT }));
  if (whole) alternatives.push({ terms: [whole.term], weight: codes.length > 0 ? NUMBER_WEIGHT : 1 });
  if (parts.length > 0)
    alternatives.push(
      whole?.kind === 'word' ? { terms: parts, weight: 0.9 } : { terms: parts, weight: PARTS_WEIGHT, alone: PARTS_ALONE_WEIGHT },
    );
  const kind = codes.length > 0 ? 'code' : (whole?.kind ?? 'word');
  return { text: whole?.text ?? word[0]?.text ?? '', weight: kindWeights[kind], alternatives };
}

function distinct(groups: readonly Group[]): Group[] {
  const seen = new Map<string, Group>();
  for (const group of groups) {
    const key = group.alternatives[0]?.terms[0] ?? '';
    if (!seen.has(key)) seen.set(key, group);
  }
  return [...seen.values()];
}

/** A phrase of the query that has synonyms may be met by any of them, which then meets each of its words. */
function addSynonyms(groups: readonly Group[], words: readonly (readonly Token[])[], synonyms: PlanContext['synonyms']): void {
  const sequence = words.map(wholeTerm);
  const groupOfTerm = new Map(groups.flatMap((group) => ownTerms(group).map((term) => [term, group])));
  for (const phrases of synonyms) {
    const phrase = phrases.find((terms) => contains(sequence, terms));
    if (!phrase) continue;
    const met = new Set(phrase.flatMap((term) => groupOfTerm.get(term) ?? []));
    for (const terms of phrases) {
      if (terms === phrase) continue;
      for (const { alternatives } of met) alternatives.push({ terms: [...terms], weight: SYNONYM_WEIGHT, standsFor: met.size });
    }
  }
}

/** A phrase as the terms of its words, which is how the plan takes synonyms. */
export function termsOfPhrase(phrase: string): string[] {
  return [...Map.groupBy(analyze(phrase), ({ at }) => at).values()].map(wholeTerm);
}

function wholeTerm(word: readonly Token[]): string {
  return word.find(({ kind }) => kind !== 'code')?.term ?? '';
}

function ownTerms({ alternatives }: Group): string[] {
  return alternatives.filter(({ terms }) => terms.length === 1).flatMap(({ terms }) => terms);
}

function contains(sequence: readonly string[], phrase: readonly string[]): boolean {
  return sequence.some((_, start) => phrase.every((term, i) => sequence[start + i] === term));
}

/** Of too many groups, those that tell most: by weight, rare before frequent, long before short. */
function mostTelling(groups: Group[], most: number, frequent: PlanContext['frequent']): Group[] {
  if (groups.length <= most) return groups;
  const counts = new Map(Object.entries(frequent));
  const worth = ({ weight, alternatives, text }: Group) =>
    (weight * (1 + Math.min(text.length, 20) / 20)) / Math.log2(4 + (counts.get(alternatives[0]?.terms[0] ?? '') ?? 0));
  const chosen = new Set([...groups].sort((a, b) => worth(b) - worth(a)).slice(0, most));
  return groups.filter((group) => chosen.has(group));
}
