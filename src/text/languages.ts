import { de } from './de.ts';
import { en } from './en.ts';
import { quoting } from './quoting.ts';
import type { Words } from './words.ts';

/** The languages that the interface has words for, by their BCP 47 subtag. */
const languages = { en: quoting<Words>(en), de: quoting<Words>(de) };

/** Their subtags. */
export const languageTags: readonly string[] = Object.keys(languages);

/** Scripts that are written from right to left, by their ISO 15924 code. */
const FROM_THE_RIGHT = ['Adlm', 'Arab', 'Aran', 'Hebr', 'Mand', 'Mend', 'Nkoo', 'Rohg', 'Samr', 'Syrc', 'Thaa', 'Yezi'];

/** Whether there are words for a language. @param tag a BCP 47 tag */
export function hasWords(tag: string): boolean {
  return Object.hasOwn(languages, subtagOf(tag));
}

/**
 * The words for a language; the English ones where it has none. Titles are sorted as is usual in it all the same.
 *
 * @param tag a BCP 47 tag, whose region dates and figures follow too
 */
export function wordsIn(tag: string): Words {
  const words = hasWords(tag) ? languages[subtagOf(tag) as keyof typeof languages] : undefined;
  const { locale } = words ?? en;
  return { ...(words ?? languages.en), locale: words && new Intl.Locale(tag).region ? tag : locale, language: tag };
}

/** Which way a language is written. @param tag a BCP 47 tag */
export function directionOf(tag: string): 'ltr' | 'rtl' {
  const { script = '' } = new Intl.Locale(tag).maximize();
  return FROM_THE_RIGHT.includes(script) ? 'rtl' : 'ltr';
}

function subtagOf(tag: string): string {
  return tag.split('-', 1)[0]?.toLowerCase() ?? '';
}
