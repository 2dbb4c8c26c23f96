/*
 * A field of one line drops the line breaks of what is pasted into it, and joins the last word of a line to the first of the next.
 * So a sign stands for each, which readers see and which goes through a form's address.
 */

/** A query of more characters would make an address too long to be sent. */
export const MAX_QUERY = 3000;

/** A query as a field of one line shows it. */
export function toField(query: string): string {
  return partsOf(query, '\n').filter(Boolean).join(' ↵ ');
}

/** The query that such a field shows, with its line breaks. */
export function fromField(value: string): string {
  return partsOf(value.replace(/\r\n?/g, '\n'), '↵').join('\n').trim();
}

/** Split rather than matched with the spaces around: in a long run of these, a pattern begins anew at each. */
function partsOf(text: string, sign: string): string[] {
  return text.split(sign).map((part) => part.trim());
}
