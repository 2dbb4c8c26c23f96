import { type CodeMention, codeMentions, isNegative } from './code-mentions.ts';
import type { Store } from './store.ts';
import { addressForms, type DomainTarget, type ErrorTarget, fold, foldWords, keyOf, type NamedTarget, type Target } from './target.ts';

/** A code that a text names and the index does not have. */
export interface UnknownCode {
  /** The domain as the text names it; empty where it names none. */
  domain: string;
  /** As written. */
  code: string;
  /** The domain, where the index has other codes of it. */
  known?: DomainTarget;
}

/** What a text names, by what the index has. */
export interface Recognised {
  /** In the order in which the text names them, each once. */
  errors: RecognisedError[];
  unknown: UnknownCode[];
  /** Symbols, entries and terms. */
  names: NamedTarget[];
  /** Whether a part of the index could not be read, so that something may be missing. */
  incomplete: boolean;
}

/** An error, and the part of the text that names it. */
export interface RecognisedError {
  target: ErrorTarget;
  /** Where that begins and ends; a code, a name or a message. */
  start: number;
  end: number;
  /** Whether its code, name or message stands there with what tells it from others of the same number. */
  isSure: boolean;
  /**
   * By what it is known: a code with its domain tells most; then a code that its name or message tells, or that is the only one of
   * its number; then a name alone; a message least, for several errors may have it.
   */
  by: 'code' | 'number' | 'name' | 'message';
}

const KNOWN_BY: readonly RecognisedError['by'][] = ['code', 'number', 'name', 'message'];

/** What is not recognised where it stands in a log. */
export interface RecogniseOptions {
  /** Whether the text is a query, of which the whole may be a title, an id or an address. */
  isQuery?: boolean;
}

/** A code that stands without its domain may be this many errors at once. */
const MAX_NAMESAKES = 3;

/** A number of fewer digits is many things; one in hexadecimal, of fewer characters. */
const LONG_CODE = 3;
const LONG_HEXADECIMAL = 8;

/**
 * Recognise the codes, names and messages of a text by the index: what it has is known, whatever its form.
 *
 * @param text a query, or a line of a log
 */
export async function recognise(
  text: string,
  store: Pick<Store, 'keys' | 'targets'>,
  { isQuery = true }: RecogniseOptions = {},
): Promise<Recognised> {
  const mentions = codeMentions(text);
  const names = namesIn(text);
  const messages = beginningsOfMessages(text);
  const titles = isQuery ? titlesIn(text) : new Map<string, string>();
  const keys = new Set([...mentions.flatMap(keysOf), ...names.keys(), ...messages.keys(), ...titles.keys()]);
  const { found: numbers, incomplete } = await store.keys(keys);
  const targets = await store.targets([...numbers.values()].flat());
  const found = (key: string): Target[] => (numbers.get(key) ?? []).flatMap((number) => targets.get(number) ?? []);

  const errors: RecognisedError[] = [];
  const unknown: UnknownCode[] = [];
  const whole = isQuery && fold(text);
  const isWhole = (mention: CodeMention) => whole === fold(mention.text);
  for (const mention of mentions) {
    const { known, missing, isSure, by = 'number' } = resolve(mention, found, isWhole(mention));
    errors.push(...known.map((target): RecognisedError => ({ target, start: mention.start, end: mention.end, isSure, by })));
    if (missing) unknown.push(missing);
  }
  for (const [key, at] of names)
    errors.push(...errorsOf(found(key)).map((target): RecognisedError => ({ target, ...at, isSure: true, by: 'name' })));
  errors.push(...messagesIn(text, messages, found));
  const once = distinct(
    errors.toSorted((a, b) => Number(b.isSure) - Number(a.isSure) || KNOWN_BY.indexOf(a.by) - KNOWN_BY.indexOf(b.by) || a.start - b.start),
    ({ target }) => target.path,
  );
  return {
    errors: once,
    unknown: distinct(unknown, ({ domain, code }) => `${fold(domain)}#${code}`).filter(
      ({ domain, known }) => !domain || !once.some(({ target }) => fold(target.domain) === fold(known?.name ?? domain)),
    ),
    names: distinct(
      [...names.keys(), ...titles.keys()].flatMap((key) =>
        namedOf(found(key))
          .filter(({ type }) => type !== 'term' || key === keyOf.title(text) || key.startsWith('u:'))
          .map((target) => withFragment(target, titles.get(key) ?? '')),
      ),
      ({ url }) => url,
    ),
    incomplete,
  };
}

function keysOf({ domains, code }: CodeMention): string[] {
  return [keyOf.code(code), ...domains.flatMap((domain) => [keyOf.error(domain, code), keyOf.domain(domain)])];
}

/** What a code is: the error of its domain, or none of it; without a domain, the errors that it can be. */
function resolve(
  mention: CodeMention,
  found: (key: string) => Target[],
  isWhole: boolean,
): { known: ErrorTarget[]; missing?: UnknownCode; isSure: boolean; by?: RecognisedError['by'] } {
  const { domains, code, text, stated, isNear, introduced, isError } = mention;
  const fits = ({ code: own }: ErrorTarget) => !mention.negative || isNegative(own);
  for (const domain of domains) {
    const known = errorsOf(found(keyOf.error(domain, code))).filter(fits);
    if (known.length > 0) return { known, isSure: true, by: 'code' };
    const [place] = found(keyOf.domain(domain));
    if (place?.type !== 'domain') continue;
    return { known: [], isSure: false, ...((introduced || isNear) && { missing: { domain: place.name, code: text, known: place } }) };
  }
  if (mention.isValue) return { known: [], isSure: false };
  if (stated && (isNear || introduced)) return { known: [], isSure: false, missing: { domain: stated, code: text } };
  const namesakes = errorsOf(found(keyOf.code(code))).filter(fits);
  const told = namesakes.filter((error) => mention.beside.some((words) => isNamed(error, words)));
  if (told.length > 0) return { known: told.slice(0, MAX_NAMESAKES), isSure: true };
  if (namesakes.length > 0) {
    const known = standsAlone(mention, isWhole) ? mostNamed(namesakes) : [];
    return { known, isSure: known.length === 1 && text.replace(/\D/g, '').length > LONG_CODE };
  }
  return { known: [], isSure: false, ...((isError || isWhole || isLongNegative(mention)) && { missing: { domain: '', code: text } }) };
}

/** Whether a number without a domain is an error's: it has letters, or a sign or a word before it and length. */
function standsAlone({ text, introduced, isBracketed }: CodeMention, isWhole: boolean): boolean {
  const digits = text.replace(/\D/g, '').length;
  if (/^[-−–]?0x/i.test(text)) return text.length >= LONG_HEXADECIMAL || isWhole;
  if (/\p{L}/u.test(text)) return true;
  return digits >= LONG_CODE && (introduced || isWhole || isBracketed || /^[-−–]/.test(text));
}

/** Of a pair such as `3:-9807`, the index decides alone. */
function isLongNegative({ text, domains: [domain = ''] }: CodeMention): boolean {
  return /^[-−–]\d{4,}$/.test(text) && !domain.endsWith(':');
}

function mostNamed(errors: readonly ErrorTarget[]): ErrorTarget[] {
  return errors.toSorted((a, b) => b.entries - a.entries).slice(0, MAX_NAMESAKES);
}

/** Whether words are an error's name, the end of it, or its message. */
function isNamed({ names, texts }: ErrorTarget, words: string): boolean {
  const name = fold(words);
  const message = foldWords(words);
  return (
    (name.length > 3 && names.some((own) => fold(own).endsWith(name))) ||
    texts.some((own) => `${message} `.startsWith(`${foldWords(own)} `) || (message.length > 8 && foldWords(own).startsWith(message)))
  );
}

/** Names that the index may have, with where they stand: each word as written, and without what stands around it. */
function namesIn(text: string): Map<string, { start: number; end: number }> {
  const names = new Map<string, { start: number; end: number }>();
  const add = (name: string, start: number) => {
    if (name && !names.has(keyOf.name(name)) && (isIdentifier(name) || name === text.trim()))
      names.set(keyOf.name(name), { start, end: start + name.length });
  };
  for (const { 0: word, index } of text.matchAll(/\S+/g)) {
    add(word, index);
    const bare = word.replace(/^[^\p{L}\p{N}_-]+/u, '');
    const start = index + word.length - bare.length;
    add(bare, start);
    add(bare.replace(/(?:\(\)|[^\p{L}\p{N}_+#!?]|[!?])+$/u, ''), start);
    for (const { 0: part, index: at } of bare.matchAll(/[\p{sc=Latin}\p{N}_.]*[\p{sc=Latin}\p{N}_]/gu)) add(part, start + at);
    for (const { 0: part, index: at } of bare.matchAll(/[\p{sc=Latin}\p{N}_]+/gu)) add(part, start + at);
  }
  return names;
}

/** Whether a word can only be a name: its case changes within it, or it has digits or signs. */
function isIdentifier(word: string): boolean {
  return /\p{L}\p{Lu}|\p{Lu}{2}|\p{L}\d|_|[^\p{L}\p{N}\s'’]{2}|^--?\p{L}|\p{L}[+#!]|\p{L}\.\p{L}/u.test(word);
}

/** Titles, ids, numbers of threads and addresses, each with the fragment that goes with it. */
function titlesIn(text: string): Map<string, string> {
  const titles = new Map([[keyOf.title(text), '']]);
  const words = text.trim().split(/\s+/);
  for (const [i, word] of words.entries()) {
    const bare = word.replace(/^[^\p{L}\p{N}/]+|[^\p{L}\p{N}/]+$/gu, '');
    if (/-\S+-|^\p{L}{2,4}\d{2,}/u.test(bare)) titles.set(keyOf.title(bare), '');
    if (/^#?\d{4,}\D?$/.test(word) && i > 0) titles.set(keyOf.title(`${words[i - 1]} ${bare}`), '');
    for (const part of bare.matchAll(/(?<!\p{sc=Latin})\p{sc=Latin}+\d{2,}/gu)) titles.set(keyOf.title(part[0]), '');
    if (!bare.includes('/')) continue;
    const { forms, fragment } = addressForms(bare);
    for (const form of forms) titles.set(keyOf.address(form), fragment);
  }
  return titles;
}

/** The words of a text, two at a time, where a message may begin: key → where. */
function beginningsOfMessages(text: string): Map<string, number[]> {
  const beginnings = new Map<string, number[]>();
  const words = [...text.matchAll(/[\p{L}\p{N}’']+/gu)];
  const add = (key: string, index: number) => {
    const places = beginnings.get(key);
    if (places) places.push(index);
    else beginnings.set(key, [index]);
  };
  for (const [i, { 0: word, index }] of words.entries()) {
    const next = words[i + 1]?.[0];
    if (next) add(keyOf.text(`${word} ${next}`), index);
    if (isUnspaced(word)) add(keyOf.text(word), index);
  }
  return beginnings;
}

/** A message of fewer words may be said of anything, unless it is all there is; without spaces, one of fewer letters. */
const LONG_MESSAGE = 3;
const LONG_UNSPACED = 6;

/** Whether a run of letters is of a script that has no spaces, and may be a message. */
function isUnspaced(word: string): boolean {
  return /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]/u.test(word);
}

function isLong(words: string): boolean {
  return words.split(' ').length >= LONG_MESSAGE || (isUnspaced(words) && words.length >= LONG_UNSPACED);
}

function messagesIn(text: string, beginnings: ReadonlyMap<string, readonly number[]>, found: (key: string) => Target[]): RecognisedError[] {
  const whole = foldWords(text);
  return [...beginnings].flatMap(([key, places]) =>
    errorsOf(found(key)).flatMap((target) =>
      target.texts.flatMap((message) => {
        const words = foldWords(message);
        if (words !== whole && !isLong(words)) return [];
        const start = places.find((at) => `${foldWords(text.slice(at, at + message.length * 2))} `.startsWith(`${words} `));
        return start === undefined
          ? []
          : [{ target, start, end: Math.min(text.length, start + message.length), isSure: true, by: 'message' as const }];
      }),
    ),
  );
}

function errorsOf(targets: readonly Target[]): ErrorTarget[] {
  return targets.filter((target) => target.type === 'error');
}

function namedOf(targets: readonly Target[]): NamedTarget[] {
  return targets.filter((target) => target.type !== 'error' && target.type !== 'domain');
}

function withFragment(target: NamedTarget, fragment: string): NamedTarget {
  return fragment && !target.url.includes('#') ? { ...target, url: `${target.url}#${fragment}` } : target;
}

/** The first of each, in order. */
function distinct<T>(list: readonly T[], keyOfItem: (item: T) => string): T[] {
  const seen = new Set<string>();
  return list.filter((item) => !seen.has(keyOfItem(item)) && seen.add(keyOfItem(item)));
}
