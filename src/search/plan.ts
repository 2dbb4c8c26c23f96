import { analyze, type Token } from './analyze.ts';
import { dropNoise } from './noise.ts';
import { isStopWord } from './stop-words.ts';

/** One way to meet a group: all of its terms in one entry. */
export interface Alternative {
  terms: string[];
  /** How good a match it is, up to 1. */
  weight: number;
}

/** One thing that the reader asked for. */
export interface Group {
  /** As written. */
  text: string;
  /** How much it matters, before its rarity. */
  weight: number;
  /** Whether an entry without it misses something; synonyms of several words only add. */
  required: boolean;
  alternatives: Alternative[];
}

/** What to look up for a query. */
export interface Plan {
  groups: Group[];
  /** Quoted phrases, as written. */
  phrases: string[];
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
const PARTS_WEIGHT = 0.6;

/** How well a synonym stands for the word. */
const SYNONYM_WEIGHT = 0.45;

/** The most that is looked up for a query: what tells most is kept. */
const MAX_GROUPS = 14;

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
  const telling = words.filter((word) => !isStopWord(word[0]?.text ?? ''));
  const kept = telling.length > 0 ? telling : words;

  const groups = distinct(kept.map(groupOf));
  addSynonyms(groups, words, context.synonyms);
  const pasted = words.length > PASTED_WORDS;
  return { groups: mostTelling(groups, context.frequent), phrases: pasted ? [] : phrases };
}

/** The group of one word: itself, and its parts where it is made of parts. */
function groupOf(word: readonly Token[]): Group {
  const code = word.find(({ kind }) => kind === 'code');
  const whole = word.find(({ kind }) => kind !== 'code' && kind !== 'part');
  const parts = word.filter(({ kind }) => kind === 'part').map(({ term }) => term);
  const alternatives: Alternative[] = [];
  if (code) alternatives.push({ terms: [code.term], weight: 1 });
  if (whole) alternatives.push({ terms: [whole.term], weight: code ? 0.4 : 1 });
  if (parts.length > 0) alternatives.push({ terms: parts, weight: whole?.kind === 'word' ? 0.9 : PARTS_WEIGHT });
  const kind = code ? 'code' : (whole?.kind ?? 'word');
  return { text: whole?.text ?? code?.text ?? '', weight: kindWeights[kind], required: true, alternatives };
}

function distinct(groups: readonly Group[]): Group[] {
  const seen = new Map<string, Group>();
  for (const group of groups) {
    const key = group.alternatives[0]?.terms[0] ?? '';
    if (!seen.has(key)) seen.set(key, group);
  }
  return [...seen.values()];
}

/**
 * A phrase of the query that has synonyms may be met by any of them: as an alternative where it is one word,
 * as a group of its own where it is several.
 */
function addSynonyms(groups: Group[], words: readonly (readonly Token[])[], synonyms: PlanContext['synonyms']): void {
  const sequence = words.map((word) => word.find(({ kind }) => kind !== 'code')?.term ?? '');
  for (const phrases of synonyms) {
    for (const phrase of phrases) {
      if (!contains(sequence, phrase)) continue;
      const others = phrases.filter((other) => other !== phrase).map((terms) => ({ terms: [...terms], weight: SYNONYM_WEIGHT }));
      const own = phrase.length === 1 ? groups.find(({ alternatives }) => alternatives[0]?.terms[0] === phrase[0]) : undefined;
      if (own) own.alternatives.push(...others);
      else groups.push({ text: phrase.join(' '), weight: 1, required: false, alternatives: others });
      break;
    }
  }
}

function contains(sequence: readonly string[], phrase: readonly string[]): boolean {
  return sequence.some((_, start) => phrase.every((term, i) => sequence[start + i] === term));
}

/** Of too many groups, those that tell most: by weight, rare before frequent, long before short. */
function mostTelling(groups: Group[], frequent: PlanContext['frequent']): Group[] {
  if (groups.length <= MAX_GROUPS) return groups;
  const counts = new Map(Object.entries(frequent));
  const worth = ({ weight, alternatives, text }: Group) =>
    (weight * (1 + Math.min(text.length, 20) / 20)) / Math.log2(4 + (counts.get(alternatives[0]?.terms[0] ?? '') ?? 0));
  const chosen = new Set([...groups].sort((a, b) => worth(b) - worth(a)).slice(0, MAX_GROUPS));
  return groups.filter((group) => chosen.has(group));
}
