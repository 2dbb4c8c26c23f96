import { english } from './english.ts';
import type { SearchLanguage } from './language.ts';

type Stemmer = Promise<{ stemmer(word: string): string }>;
type StopWords = Promise<{ stopwords: readonly string[] }>;

/** Loads a language: Snowball's stemmer, and its stop words. */
const load = (stemming: () => Stemmer, stopping: () => StopWords) => async (): Promise<SearchLanguage> => {
  const [{ stemmer }, { stopwords }] = await Promise.all([stemming(), stopping()]);
  // Of a few words nothing is left, Nepali particles among them.
  return {
    stem: (word) => stemmer(word) || word,
    functionWords: new Set(stopwords.map((word) => word.toLowerCase().replace(/[’']/g, ''))),
  };
};

const norwegian = load(
  () => import('@orama/stemmers/norwegian'),
  () => import('@orama/stopwords/norwegian'),
);

/**
 * The languages that search knows, by their BCP 47 subtag. Bulgarian is not among them: its stemmer throws on common words.
 * Each is a part of its own, which no site of another language reads.
 */
const loaders: Readonly<Record<string, () => SearchLanguage | Promise<SearchLanguage>>> = {
  en: () => english,
  ar: load(
    () => import('@orama/stemmers/arabic'),
    () => import('@orama/stopwords/arabic'),
  ),
  da: load(
    () => import('@orama/stemmers/danish'),
    () => import('@orama/stopwords/danish'),
  ),
  de: load(
    () => import('@orama/stemmers/german'),
    () => import('@orama/stopwords/german'),
  ),
  el: load(
    () => import('@orama/stemmers/greek'),
    () => import('@orama/stopwords/greek'),
  ),
  es: load(
    () => import('@orama/stemmers/spanish'),
    () => import('@orama/stopwords/spanish'),
  ),
  fi: load(
    () => import('@orama/stemmers/finnish'),
    () => import('@orama/stopwords/finnish'),
  ),
  fr: load(
    () => import('@orama/stemmers/french'),
    () => import('@orama/stopwords/french'),
  ),
  ga: load(
    () => import('@orama/stemmers/irish'),
    () => import('@orama/stopwords/irish'),
  ),
  hi: load(
    () => import('@orama/stemmers/indian'),
    () => import('@orama/stopwords/indian'),
  ),
  hu: load(
    () => import('@orama/stemmers/hungarian'),
    () => import('@orama/stopwords/hungarian'),
  ),
  hy: load(
    () => import('@orama/stemmers/armenian'),
    () => import('@orama/stopwords/armenian'),
  ),
  id: load(
    () => import('@orama/stemmers/indonesian'),
    () => import('@orama/stopwords/indonesian'),
  ),
  it: load(
    () => import('@orama/stemmers/italian'),
    () => import('@orama/stopwords/italian'),
  ),
  lt: load(
    () => import('@orama/stemmers/lithuanian'),
    () => import('@orama/stopwords/lithuanian'),
  ),
  ne: load(
    () => import('@orama/stemmers/nepali'),
    () => import('@orama/stopwords/nepali'),
  ),
  nl: load(
    () => import('@orama/stemmers/dutch'),
    () => import('@orama/stopwords/dutch'),
  ),
  pt: load(
    () => import('@orama/stemmers/portuguese'),
    () => import('@orama/stopwords/portuguese'),
  ),
  ro: load(
    () => import('@orama/stemmers/romanian'),
    () => import('@orama/stopwords/romanian'),
  ),
  ru: load(
    () => import('@orama/stemmers/russian'),
    () => import('@orama/stopwords/russian'),
  ),
  sr: load(
    () => import('@orama/stemmers/serbian'),
    () => import('@orama/stopwords/serbian'),
  ),
  sv: load(
    () => import('@orama/stemmers/swedish'),
    () => import('@orama/stopwords/swedish'),
  ),
  ta: load(
    () => import('@orama/stemmers/tamil'),
    () => import('@orama/stopwords/tamil'),
  ),
  tr: load(
    () => import('@orama/stemmers/turkish'),
    () => import('@orama/stopwords/turkish'),
  ),
  uk: load(
    () => import('@orama/stemmers/ukrainian'),
    () => import('@orama/stopwords/ukrainian'),
  ),
  nb: norwegian,
  nn: norwegian,
  no: norwegian,
};

/** The subtag of a language that search goes by: `pt` for `pt-BR`. */
export function primarySubtag(language: string): string {
  return (language.split('-')[0] ?? '').toLowerCase();
}

/** Whether search knows a language. Where it does not, words are looked up as they are written. */
export function knowsLanguage(language: string): boolean {
  return Object.hasOwn(loaders, primarySubtag(language));
}

/**
 * What search knows of a language.
 *
 * @param language a BCP 47 tag, such as `de-AT`
 * @throws Error where its part cannot be loaded
 */
export async function loadLanguage(language: string): Promise<SearchLanguage> {
  const loader = loaders[primarySubtag(language)];
  return knowsLanguage(language) && loader ? loader() : asWritten;
}

const asWritten: SearchLanguage = { stem: (word) => word, functionWords: new Set() };
