const URL_TARGET = /\]\([^)\s]*\)|https?:\/\/\S+|<\/?[a-z][^>]*>/gi;
const WORD = /[\p{L}\p{N}]+/gu;
/** Text that is as Unicode normalises it, and a word of it. */
const ASCII = /^[\0-\x7f]*$/;
const ASCII_WORD = /[a-z0-9]+/g;

/**
 * The words of a text, as they are compared: lower case, without marks, addresses and markup, so that the same post
 * as a page, an export or Markdown has the same words.
 */
export function wordsOf(text: string): string[] {
  const ascii = ASCII.test(text);
  const plain = (ascii ? text : text.normalize('NFKC')).replace(/['’`]/g, '').replace(URL_TARGET, ' ').toLowerCase();
  return plain.match(ascii ? ASCII_WORD : WORD) ?? [];
}

/** A text as it is looked up: its words, joined. Titles and first words are compared so. */
export function keyOf(text: string): string {
  return wordsOf(text).join(' ');
}
