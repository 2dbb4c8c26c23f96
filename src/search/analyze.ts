import { english } from './languages/english.ts';
import type { SearchLanguage } from './languages/language.ts';
import { loadLanguage } from './languages/languages.ts';

/** What a text was broken into. */
export interface Token {
  /** What is looked up in the index: lower case, stemmed. */
  term: string;
  /**
   * `word`: a word of a natural language; `symbol`: an identifier as a whole; `part`: a piece of an identifier
   * or of a hyphenated word; `number`: a number; `exact`: a word or
   * number with what is written with it: a version with the name before it, a word with the angle brackets around it.
   */
  kind: 'word' | 'symbol' | 'part' | 'number' | 'exact';
  /** As written. */
  text: string;
  /** Which word of the text it came from, counted from 0: the parts of an identifier share one. */
  at: number;
  /** Where that word begins in the text. */
  start: number;
}

/** A run of letters, digits and underscores, with what joins identifiers, versions and hyphenated words inside it; `key:8` is two. */
const WORD = /[\p{L}\p{N}\p{M}_]+(?:(?:[.’'‐‑–-]|:(?!\d))[\p{L}\p{N}_]+)*/gu;

/**
 * Where a word ends without a space: `macOS15.6` is written for `macOS 15.6`; `TN3134是什么` changes its script; other languages join words
 * and endings to a name, `WireGuard-Fehler`, `macOS'ta`. What is all before is looked at last, and only where a digit follows or a
 * hyphen stands before, or the cost would grow with the square of a run.
 */
const SEAM =
  /(?<=\p{L})(?=\d+\.\d)(?<=^\p{L}{2,})|(?<=[\p{sc=Latin}\p{N}])(?=[\p{L}--\p{sc=Latin}])|(?<=[\p{L}--\p{sc=Latin}])(?=[\p{sc=Latin}\p{N}])|(?<=[\-‐‑–’'])(?=\p{L}{2})(?<=^\p{L}*\p{Ll}\p{Lu}\p{L}*[\-‐‑–’'])/v;

/** Scripts that leave no spaces between words. */
const UNSPACED = /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}ー]{3,}$/u;

/** A version: `18.5`, `1.3`. What it is of stands before it. */
const VERSION = /^\d+(?:\.\d+)+$/;

/** A path of two and more steps is a name too, beside its words. */
const PATH = /(?<![\p{L}\p{N}./])\/[\w.@%+-]{1,64}(?:\/[\w.@%+-]{1,64}){1,12}/gu;

/** A hexadecimal number is a name, such as the termination code `0xbaadca11`: in logs, too many are neither an error's nor telling. */
const HEXADECIMAL = /^0x[0-9a-f]+$/i;

/** Identifiers change case within a word, or join words with dots, colons and underscores. */
const IDENTIFIER = /\p{Ll}\p{Lu}|\p{Lu}{2}\p{Ll}|[._:]|\p{L}\d|\d\p{L}/u;

/** What a word is looked up by. */
export type Reading = Pick<Token, 'term' | 'kind' | 'text'>;

/** A word of a run, and all that is to be known of it without its neighbours. */
export interface RunWord<R extends Reading = Reading> {
  raw: string;
  /** From its beginning to that of the next, in UTF-16 code units. */
  step: number;
  readings: readonly R[];
  isVersion: boolean;
  isLetters: boolean;
}

/** Finds the runs of a text: tells of the words of each, and where it begins. */
export type ScanRuns<R extends Reading = Reading> = (text: string, tell: (words: readonly RunWord<R>[], index: number) => void) => void;

/** Find runs by what they look like. */
export const scanByPattern: ScanRuns = (text, tell) => {
  for (const { 0: run, index } of text.matchAll(WORD)) tell(wordsOf(run), index);
};

/**
 * Break a text into what the index is made of. The same for what is indexed and for what is asked, or nothing would meet.
 * Error codes are found apart, by `codeMentions`.
 */
export function analyze(text: string): Token[] {
  const tokens: Token[] = [];
  eachReading(text, ({ term, kind, text }, at, start) => tokens.push({ term, kind, text, at, start }));
  return tokens;
}

/**
 * The same without a list: tells of each token as it comes.
 *
 * @param tell takes a reading, which word of the text it is of, and where that begins
 * @param scan finds the runs; others than the usual find the same
 */
export function eachReading<R extends Reading>(
  text: string,
  tell: (reading: R | Reading, at: number, start: number) => void,
  scan: ScanRuns<R | Reading> = scanByPattern,
): void {
  let at = 0;
  let before: RunWord | undefined;
  scan(text, (words, index) => {
    let start = index;
    for (const word of words) {
      const { raw, readings } = word;
      if (readings.length > 0) {
        for (const reading of readings) tell(reading, at, start);
        if (word.isVersion && before?.isLetters) tell({ term: termOf(before.raw) + raw, kind: 'exact', text: raw }, at, start);
        if (text[start - 1] === '<' && text[start + raw.length] === '>')
          tell({ term: `<${termOf(raw)}>`, kind: 'exact', text: raw }, at, start);
        before = word;
        at += 1;
      }
      start += word.step;
    }
  });
  for (const { 0: path, index } of text.matchAll(PATH)) {
    tell({ term: path.toLowerCase(), kind: 'symbol', text: path }, at, index);
    at += 1;
  }
}

/** The words of a run. The same runs come up again and again, and stemming is what costs. */
export function wordsOf(run: string): readonly RunWord[] {
  const known = runs.get(run);
  if (known) return known;
  const words = run
    .split(SEAM)
    .flatMap(pairsOf)
    .map(
      ({ raw, step }): RunWord => ({
        raw,
        step,
        readings: /[\p{L}\p{N}]/u.test(raw) ? readingsOf(raw) : [],
        isVersion: VERSION.test(raw),
        isLetters: /^\p{L}+$/u.test(raw),
      }),
    );
  if (runs.size >= MOST_KEPT) runs.clear();
  runs.set(run, words);
  return words;
}

const runs = new Map<string, readonly RunWord[]>();

/** Where no space parts words, each two characters that follow one another are looked up: `请求超时` by `请求`, `求超` and `超时`. */
function pairsOf(word: string): Pick<RunWord, 'raw' | 'step'>[] {
  if (!UNSPACED.test(word)) return [{ raw: word, step: word.length }];
  const characters = [...word];
  return characters.slice(1).map((next, i) => {
    const first = characters[i] ?? '';
    const raw = first + next;
    return { raw, step: i === characters.length - 2 ? raw.length : first.length };
  });
}

/** Log after log, a tab that stays open would keep words for ever. */
const MOST_KEPT = 50_000;

function readingsOf(raw: string): Reading[] {
  const word = raw.replace(/(?:[’']s|[-‐‑–’'])$/i, '').normalize('NFKC');
  if (/^\d+$/.test(word)) return [{ term: word, kind: 'number', text: raw }];
  if (HEXADECIMAL.test(word)) return [{ term: word.toLowerCase(), kind: 'symbol', text: raw }];
  if (IDENTIFIER.test(word)) return withParts(word, piecesOf(word), /^[\d.]+$/.test(word) ? 'number' : 'symbol');
  if (/[-‐‑–]/.test(word)) return withParts(word, word.split(/[-‐‑–]/), 'word');
  return [{ term: termOf(word), kind: 'word', text: raw }];
}

/** The pieces of an identifier, by the case of its letters and what joins them. */
function piecesOf(word: string): string[] {
  return word.replace(/(\p{Ll}|\d)(\p{Lu})|(\p{Lu})(\p{Lu}\p{Ll}{2})/gu, '$1$3 $2$4').split(/[\s._:’'‐‑–-]+/);
}

/** The whole without what joins it, then its parts. Version numbers keep their dots: 18.5 is not 185. */
function withParts(word: string, parts: readonly string[], kind: Token['kind']): Reading[] {
  const whole = kind === 'number' ? word : word.replace(/[._:’'‐‑–-]/g, '');
  const useful = parts.filter((part) => part.length > 2 || (kind === 'number' && part === parts[0]));
  const told = useful.length === 1 && useful[0] === whole ? [] : useful;
  return [{ term: termOf(whole), kind, text: word }, ...told.map((part): Reading => ({ term: termOf(part), kind: 'part', text: part }))];
}

/** A word as the index knows it: lower case, stemmed, without accents or apostrophes. Accents go last, for endings hang on them. */
export function termOf(word: string): string {
  const bare = word.normalize('NFKC').toLowerCase().replace(/[’']/g, '');
  return stemOf(bare)
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '');
}

/** The stem of a word; an abbreviation of three letters is kept where only a function word would be left of it: `UPS` is not `up`. */
function stemOf(word: string): string {
  const { stem, functionWords } = spoken.language;
  const left = stem(word);
  return word.length === 3 && functionWords.has(left) && !functionWords.has(word) ? word : left;
}

/** Whether a word, as typed, tells nothing of a subject. */
export function isFunctionWord(word: string): boolean {
  return spoken.language.functionWords.has(word.toLowerCase().replace(/[’']/g, ''));
}

/** The language that words are taken for: that of the one index which a page, a build or an assistant reads. */
const spoken: { tag: string; language: SearchLanguage } = { tag: 'en', language: english };

/**
 * Take words for those of a language from now on.
 *
 * @param tag its BCP 47 tag; one that search does not know leaves words as they are written
 * @throws Error where its part cannot be loaded
 */
export async function speak(tag: string): Promise<void> {
  if (spoken.tag === tag) return;
  Object.assign(spoken, { tag, language: await loadLanguage(tag) });
  runs.clear();
}
