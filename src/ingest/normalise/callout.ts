import type { Blockquote, Paragraph, PhrasingContent } from 'mdast';

/** What others call the kinds of callout that entries have. */
const KINDS: Record<string, string> = {
  important: 'IMPORTANT',
  warning: 'WARNING',
  caution: 'CAUTION',
  danger: 'CAUTION',
  error: 'CAUTION',
  bug: 'CAUTION',
  failure: 'CAUTION',
  fail: 'CAUTION',
  missing: 'CAUTION',
  attention: 'WARNING',
  tip: 'TIP',
  hint: 'TIP',
  success: 'TIP',
  check: 'TIP',
  done: 'TIP',
  experiment: 'TIP',
  example: 'TIP',
};

/** Whether a word names a kind of callout, ours or of others. */
export function isKind(word: string): boolean {
  return Object.hasOwn(KINDS, word.toLowerCase()) || /^(?:note|info|information|seealso)$/i.test(word);
}

/** The kind of callout that a word means: one of ours, `NOTE` for a word that nobody knows. */
export function kindOf(word: string): string {
  const known = word.toLowerCase();
  return Object.hasOwn(KINDS, known) ? (KINDS[known] as string) : 'NOTE';
}

/** A callout as entries write it: a quotation that begins with `[!KIND]`. */
export function callout(kind: string, children: PhrasingContent[]): Blockquote {
  return { type: 'blockquote', children: [{ type: 'paragraph', children: [{ type: 'text', value: `[!${kind}]\n` }, ...children] }] };
}

/** The first line of a callout whose text does not begin with a paragraph. */
export function marker(kind: string): Paragraph {
  return { type: 'paragraph', children: [{ type: 'text', value: `[!${kind}]` }] };
}
