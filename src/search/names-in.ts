import type { Manifest } from './index/format.ts';
import { addressForms, keyOf } from './target.ts';

/** Where a name stands in a text. */
export interface NamePlace {
  start: number;
  end: number;
}

/**
 * Names that the index may have, with where they stand: each word as written, and without what stands around it; and words that follow one another,
 * where the index has names of several words that begin so.
 *
 * @param longNames the first words of such names, and how many words they have at most
 */
export function namesIn(text: string, longNames: Manifest['longNames'] = {}): Map<string, NamePlace> {
  const names = new Map<string, NamePlace>();
  const add = (name: string, start: number) => {
    if (name && !names.has(keyOf.name(name)) && (isIdentifier(name) || name === text.trim()))
      names.set(keyOf.name(name), { start, end: start + name.length });
  };
  const words = [...text.matchAll(/\S+/g)];
  for (const [i, { 0: word, index }] of words.entries()) {
    add(word, index);
    const quoted = QUOTED.exec(word)?.[1];
    if (quoted) add(quoted, index + 1);
    const bare = word.replace(/^[^\p{L}\p{N}_-]+/u, '');
    const start = index + word.length - bare.length;
    for (const [first, from] of [
      [word, index],
      [bare, start],
    ] as const) {
      const most = Object.hasOwn(longNames, first.toLowerCase()) ? (longNames[first.toLowerCase()] ?? 0) : 0;
      for (const last of words.slice(i + 1, i + most)) {
        for (const written of [last[0].replace(CLOSING, ''), withoutValue(last[0])]) {
          const end = last.index + written.length;
          const key = keyOf.name(text.slice(from, end));
          if (!names.has(key)) names.set(key, { start: from, end });
        }
      }
    }
    add(bare, start);
    add(withoutValue(bare), start);
    const command = word.replace(/^[^\p{L}\p{N}_.-]+/u, '').replace(CLOSING, '');
    if (/^\.\p{L}/u.test(command)) add(command, index + word.indexOf(command));
    add(bare.replace(/(?:\(\)|[^\p{L}\p{N}_+#!?]|[!?])+$/u, ''), start);
    for (const { 0: part, index: at } of bare.matchAll(/[\p{sc=Latin}\p{N}_.]*[\p{sc=Latin}\p{N}_]/gu)) add(part, start + at);
    for (const { 0: part, index: at } of bare.matchAll(/[\p{sc=Latin}\p{N}_]+/gu)) add(part, start + at);
  }
  for (const { 0: atom, 1: name = '', index } of text.matchAll(ATOM)) {
    const end = index + atom.length;
    if (!names.has(keyOf.name(name))) names.set(keyOf.name(name), { start: end - name.length, end });
  }
  return names;
}

/** A name as Erlang, Elixir and Ruby print it, in lower case: `:enospc`, `{error,enospc}`. */
const ATOM = /(?<![\p{L}\p{N}:])(?::|\{error,\s?)(\p{Ll}[\p{L}\p{N}_]{2,})/gu;

/** An option of a command line, or a setting, without what it is set to: `--network=host`. */
function withoutValue(word: string): string {
  return word.replace(/=.*$/s, '');
}

/** A name of signs alone, in quotes: nothing but these tells where it begins. */
const QUOTED = /^[`'"‘“«„]([^\p{L}\p{N}]+)[`'"’”»“][.,;:!?]?$/u;

/** What stands behind a name that ends a sentence, or in quotes. */
const CLOSING = /[.,;:!?)\]}'"`’”]+$/u;

/** Whether a word can only be a name: its case changes within it, or it has digits or signs. */
function isIdentifier(word: string): boolean {
  return /\p{L}\p{Lu}|\p{Lu}{2}|\p{L}\d|_|[^\p{L}\p{N}\s'’]{2}|^--?\p{L}|^\.\p{L}|\p{L}[+#!]|\p{L}\.\p{L}/u.test(word);
}

/** Titles, ids, numbers of threads and addresses, each with the fragment that goes with it. */
export function titlesIn(text: string): Map<string, string> {
  const titles = new Map([[keyOf.title(text), '']]);
  const words = text.trim().split(/\s+/);
  for (const [i, word] of words.entries()) {
    const bare = word.replace(/^[^\p{L}\p{N}/]+|[^\p{L}\p{N}/]+$/gu, '');
    if (/-\S+-|^\p{L}{2,4}\d{2,}/u.test(bare)) titles.set(keyOf.title(bare), '');
    for (const form of numberForms(/^\d+$/.test(bare) ? `${words[i - 1] ?? ''} ${bare}` : bare)) titles.set(keyOf.title(form), '');
    if (/^#?\d{4,}\D?$/.test(word) && i > 0) titles.set(keyOf.title(`${words[i - 1]} ${bare}`), '');
    for (const part of bare.matchAll(/(?<!\p{sc=Latin})\p{sc=Latin}+\d{2,}/gu)) titles.set(keyOf.title(part[0]), '');
    if (!bare.includes('/')) continue;
    // Of an address without its host, the end is all there is.
    const [, name, number] = /^[^.:]*?([\p{L}-]+)\/(\d{4,})\/?$/u.exec(bare) ?? [];
    if (number) titles.set(keyOf.title(`${name} ${number}`), '');
    const { forms, fragment } = addressForms(bare);
    for (const form of forms) titles.set(keyOf.address(form), fragment);
  }
  return titles;
}

/** The number of a document with and without a blank in it: `KN 31`, `KN-31` and `KN31` are one. */
function numberForms(written: string): string[] {
  const [, letters, number] = /^(\p{Lu}{2,4})[ -]?(\d{2,})$/iu.exec(written) ?? [];
  return letters && number ? [`${letters}${number}`, `${letters} ${number}`] : [];
}
