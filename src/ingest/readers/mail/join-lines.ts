/** As wide as mail is wrapped: a line that reaches this far goes on in the next. */
const WRAPPED = 50;

/** A line of fewer characters ended where its author ended it. */
const SHORT = 30;
const ITEM = /^\s*(?:[-*•+]|\d{1,2}[.)])\s/;

/** Mail is wrapped, and our plain text has a paragraph on each line: lines of one paragraph become one. */
export function joinLines(text: string): string {
  const joined: string[] = [];
  let before = '';
  for (const line of text.split('\n')) {
    // What is indented below an item of a list, as far as its words, belongs to it.
    const inItem = ITEM.test(joined.at(-1) ?? '') && before.length >= SHORT && /^ {2,6}[\p{L}\p{N}(]/u.test(line) && !ITEM.test(line);
    const goesOn =
      before.length >= WRAPPED &&
      /^[\p{L}\p{N}("'“‘[<]/u.test(line) &&
      /[\p{L}\p{N},;:)’'"”-]$/u.test(before.trimEnd()) &&
      !/^\d{1,2}[.)]\s/.test(line);
    if ((goesOn || inItem) && joined.length > 0) joined[joined.length - 1] = `${joined.at(-1)} ${line.trim()}`;
    else joined.push(line);
    before = line;
  }
  return joined.join('\n');
}
