import { CaptureError } from '../capture-error.ts';

const MAX_DEPTH = 100;
const DEEP = new RegExp(`^(?:[ \\t]{0,8}(?:>|[-*+](?=[ \\t])|\\d{1,9}[.)](?=[ \\t]))){${MAX_DEPTH},}`);

/** A list item this far in is nested deep, or no list item. */
const INDENTED = /^[ \t]{160,}(?:[-*+]|\d{1,9}[.)])[ \t]/;

/**
 * Refuse Markdown whose quotations and lists are nested deeper than anybody writes, before a parser spends time on it.
 *
 * @throws CaptureError naming the line
 */
export function refuseDeepMarkdown(file: string, text: string): void {
  const at = text.split('\n').findIndex((line) => DEEP.test(line) || INDENTED.test(line));
  if (at < 0) return;
  throw new CaptureError({
    file,
    place: `line ${at + 1}`,
    found: `Markdown nested more than ${MAX_DEPTH} deep`,
    allowed: 'pages that people can read',
  });
}
