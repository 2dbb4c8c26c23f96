import { addressForms, keyOf } from './target.ts';

/** Names that the index may have, with where they stand: each word as written, and without what stands around it. */
export function namesIn(text: string): Map<string, { start: number; end: number }> {
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
export function titlesIn(text: string): Map<string, string> {
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
