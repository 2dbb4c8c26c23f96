import type { ErrorRef } from '../../src/model/entry.ts';
import type { Kind } from '../../src/model/kinds.ts';
import { slugify } from '../../src/model/slug.ts';
import { createRandom, createZipf, type Random } from './random.ts';
import { capitalise, createVocabulary, type Vocabulary } from './vocabulary.ts';

/** What other entries need to know of an entry in order to name it. */
export interface Planned {
  kind: Kind;
  id: string;
  title: string;
  /** Its place among the entries of its kind, counted from 0. */
  index: number;
  /** Anchors of its headings, for links to a place in it. */
  anchors: readonly string[];
}

/** Everything that is decided before a word of a body is written. */
export interface Plan {
  seed: number;
  vocabulary: Vocabulary;
  entries: readonly Planned[];
  ofKind: Readonly<Record<Kind, readonly Planned[]>>;
  /** A symbol, popular ones often. */
  symbol(random: Random): string;
  /** An error, popular ones often. */
  error(random: Random): ErrorRef;
  /** An entry of a kind, popular ones often. */
  popular(kind: Kind, random: Random): Planned;
}

/** How the entries are shared among the kinds; posts take the rest. Topics: one per 50 entries. */
const shares: Record<Exclude<Kind, 'post'>, number> = { topic: 0.02, technote: 0.03, term: 0.06, reference: 0.12 };

const anchors: Record<Kind, readonly string[]> = {
  post: ['question', 'answer', 'limits', 'still-open'],
  technote: ['what-it-covers', 'rules', 'tables', 'limits', 'since-then'],
  topic: [],
  reference: ['what-it-says'],
  term: [],
};

/** Symbols and errors grow less than linearly, as in the real content, where 336 entries name about 300 symbols. */
const GROWTH = 0.8;
const SYMBOLS = 3;
const ERRORS = 1.2;
const PREFIXES = ['NE', 'NW', 'CF', 'SC', 'NS', 'UI', 'Sec', 'XPC', 'OS', 'WK'];

/**
 * Decide which entries, topics, symbols and errors a synthetic knowledge base has.
 *
 * @param count how many entries, at least 50
 */
export function createPlan(count: number, seed: number): Plan {
  const vocabulary = createVocabulary(count, seed);
  const random = createRandom(seed, 2);
  const counts = countKinds(count);
  const used = new Set<string>();
  const ofKind = Object.fromEntries(
    Object.entries(counts).map(([name, number]) => {
      const kind = name as Kind;
      return [kind, Array.from({ length: number }, (_, index) => planEntry(kind, index, vocabulary, random, used))];
    }),
  ) as Record<Kind, Planned[]>;

  const symbols = nameSymbols(Math.round(SYMBOLS * count ** GROWTH), vocabulary, random);
  const errors = nameErrors(Math.round(ERRORS * count ** GROWTH), vocabulary, random);
  const symbolRank = createZipf(symbols.length, 0.9);
  const errorRank = createZipf(errors.length, 0.9);
  const ranks = Object.fromEntries(Object.entries(counts).map(([kind, number]) => [kind, createZipf(number, 1)]));
  return {
    seed,
    vocabulary,
    entries: Object.values(ofKind).flat(),
    ofKind,
    symbol: (stream) => symbols[symbolRank(stream)] as string,
    error: (stream) => errors[errorRank(stream)] as ErrorRef,
    popular: (kind, stream) => ofKind[kind][ranks[kind]?.(stream) ?? 0] as Planned,
  };
}

function countKinds(count: number): Record<Kind, number> {
  const minor = Object.fromEntries(Object.entries(shares).map(([kind, share]) => [kind, Math.round(share * count)]));
  const { topic = 0, technote = 0, term = 0, reference = 0 } = minor;
  return { post: count - topic - technote - term - reference, technote, topic, reference, term };
}

function planEntry(kind: Kind, index: number, vocabulary: Vocabulary, random: Random, used: Set<string>): Planned {
  const number = technoteNumber(index);
  const words =
    kind === 'term'
      ? Array.from({ length: random.int(...titleLength.term) }, () => vocabulary.name(random)).join(' ')
      : vocabulary.phrase(random, ...titleLength[kind]);
  const title = kind === 'technote' ? `${number}: ${words}` : kind === 'post' ? `Why ${words.toLowerCase()}?` : words;
  const base = kind === 'technote' ? number.toLowerCase() : slugify(words).slice(0, 60).replace(/-+$/, '');
  const id = used.has(base) ? `${base}-${kind}-${index}` : base;
  used.add(id);
  return { kind, id, title, index, anchors: anchors[kind] };
}

const titleLength: Record<Kind, [min: number, max: number]> = {
  post: [6, 11],
  technote: [4, 7],
  topic: [2, 4],
  reference: [3, 8],
  term: [1, 3],
};

/** The number of the technote at a place: `TN3000`. */
export function technoteNumber(index: number): string {
  return `TN${3000 + index}`;
}

function nameSymbols(count: number, vocabulary: Vocabulary, random: Random): string[] {
  const symbols = new Map<string, string>();
  while (symbols.size < count) {
    const words = Array.from({ length: random.int(2, 3) }, () => capitalise(vocabulary.telling(random))).join('');
    const name = random.chance(0.6) ? random.pick(PREFIXES) + words : words.charAt(0).toLowerCase() + words.slice(1);
    symbols.set(slugify(name), name);
  }
  return [...symbols.values()];
}

function nameErrors(count: number, vocabulary: Vocabulary, random: Random): ErrorRef[] {
  const domains = Array.from(
    { length: Math.max(5, Math.round(2 * Math.sqrt(count))) },
    (_, i) => `${random.pick(PREFIXES)}${capitalise(vocabulary.telling(random))}${i}ErrorDomain`,
  );
  return Array.from({ length: count }, (_, i) => ({
    domain: random.pick(domains),
    code: String(-1000 - i),
    name: `k${capitalise(vocabulary.telling(random))}Err${i}`,
    text: `${vocabulary.phrase(random, 4, 9)}.`,
    meaning: vocabulary.sentences(random, random.int(1, 2)),
  }));
}
