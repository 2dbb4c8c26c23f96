import { isFunctionWord } from '../../src/search/analyze.ts';
import { createRandom, createZipf, type Random } from './random.ts';

/** The words that a synthetic knowledge base is written in. */
export interface Vocabulary {
  /** How many there are. */
  size: number;
  /** A word, frequent ones often. */
  word(random: Random): string;
  /** A word that tells of a subject, frequent ones often: never one of those that every text is held together by. */
  telling(random: Random): string;
  /** A word that nearly every entry has, and that yet is asked for. */
  common(random: Random): string;
  /** A word that is rarely used for anything else, as names are: all as often. */
  name(random: Random): string;
  /** Words in a row, the first in a capital, without a full stop. */
  phrase(random: Random, min: number, max: number): string;
  /** Sentences in a row, each with its full stop. */
  sentences(random: Random, count: number): string;
}

/** The most frequent words are English, so that stop words and stemming have their usual work. */
const FREQUENT = `the of and to a in is that it for you with on not are this as be or your by can from an when if but has have which at its
  then only app does will system one network connection server device use what there no after so any all more also until may same first other each
  into they these before while because version code both set where about their than still should without between error request settings`.split(
  /\s+/,
);

const COMMON = FREQUENT.filter((word) => !isFunctionWord(word));

const ONSETS = [
  'b',
  'br',
  'c',
  'ch',
  'd',
  'dr',
  'f',
  'fl',
  'g',
  'gr',
  'h',
  'k',
  'l',
  'm',
  'n',
  'p',
  'pl',
  'r',
  's',
  'st',
  't',
  'tr',
  'v',
  'w',
];
const VOWELS = ['a', 'e', 'i', 'o', 'u', 'ea'];
const CODAS = ['', '', '', 'n', 'r', 'l', 's', 't', 'm'];
const ENDINGS = ['', '', '', 's', 'ed', 'ing', 'er', 'ion', 'ity', 'able', 'ment'];

/** Of N running words about 30 √N are distinct (Heaps' law, as in English technical prose). */
const HEAPS = 30;
const WORDS_PER_ENTRY = 430;
const EXPONENT = 1.07;

/**
 * Make the vocabulary of a knowledge base: it grows with the entries, and a smaller one is the beginning of a larger one.
 *
 * @param entries how many entries are to be written in it
 */
export function createVocabulary(entries: number, seed: number): Vocabulary {
  const size = Math.max(2 * FREQUENT.length, Math.round(HEAPS * Math.sqrt(entries * WORDS_PER_ENTRY)));
  const words = inventWords(size, seed);
  const rank = createZipf(size, EXPONENT);
  const word = (random: Random) => words[rank(random)] as string;
  const phrase = (random: Random, min: number, max: number) =>
    capitalise(Array.from({ length: random.int(min, max) }, () => word(random)).join(' '));
  return {
    size,
    word,
    telling: (random) => {
      for (;;) {
        const drawn = rank(random);
        if (drawn >= FREQUENT.length) return words[drawn] as string;
      }
    },
    common: (random) => random.pick(COMMON),
    name: (random) => words[random.int(FREQUENT.length, size - 1)] as string,
    phrase,
    sentences: (random, count) => Array.from({ length: count }, () => `${phrase(random, 8, 18)}.`).join(' '),
  };
}

function inventWords(size: number, seed: number): string[] {
  const random = createRandom(seed, 1);
  const words = new Set(FREQUENT);
  while (words.size < size) {
    // Rare words are longer.
    const syllables = 1 + random.int(0, 1) + (words.size > 2000 ? 1 : 0);
    const stem = Array.from({ length: syllables }, () => random.pick(ONSETS) + random.pick(VOWELS) + random.pick(CODAS)).join('');
    words.add(stem + random.pick(ENDINGS));
  }
  return [...words];
}

/** Put the first letter in upper case. */
export function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
