import { markSignatures } from './signature-lines.ts';

const TITLE = /^\p{Lu}.*[^.:;,!?]$/u;
const MAX_TITLE = 100;

/** How far down a post its author's signature may stand and still be that of a foreword. */
const MAX_FOREWORD = 8;

/** Whether a line after a signature is the title of the article that follows: short, without an end, before longer text. */
export function isArticleTitle(lines: readonly string[], at: number): boolean {
  const line = lines[at] ?? '';
  return line.length < MAX_TITLE && TITLE.test(line) && (lines[at + 1]?.length ?? 0) > 0;
}

/** The title of a post by staff that explains itself, is signed, and then begins: `foreword, signature, title, article`. */
export function findArticleTitle(lines: readonly string[], signatures: readonly RegExp[]): string | undefined {
  const signed = markSignatures(lines, signatures);
  const first = signed.indexOf(true);
  if (first < 0 || first > MAX_FOREWORD) return undefined;
  const after = signed.indexOf(false, first);
  return after > 0 && isArticleTitle(lines, after) ? lines[after]?.trim() : undefined;
}
