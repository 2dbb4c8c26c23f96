/** As wide as mail is wrapped: a line that reaches this far goes on in the next. */
const WRAPPED = 50;

/** Mail is wrapped, and our plain text has a paragraph on each line: lines of one paragraph become one. */
export function joinLines(text: string): string {
  const joined: string[] = [];
  let before = '';
  for (const line of text.split('\n')) {
    const goesOn =
      before.length >= WRAPPED &&
      /^[\p{L}\p{N}("'“‘[<]/u.test(line) &&
      /[\p{L}\p{N},;:)’'"”-]$/u.test(before.trimEnd()) &&
      !/^\d{1,2}[.)]\s/.test(line);
    if (goesOn && joined.length > 0) joined[joined.length - 1] = `${joined.at(-1)} ${line.trim()}`;
    else joined.push(line);
    before = line;
  }
  return joined.join('\n');
}
