/**
 * Find the lines that are part of staff signatures.
 *
 * @param patterns patterns with the `g` and `m` flags, that may span lines
 * @returns for each line, whether a signature covers it
 */
export function markSignatures(lines: readonly string[], patterns: readonly RegExp[]): boolean[] {
  const marks = new Array<boolean>(lines.length).fill(false);
  const text = lines.join('\n');
  const starts: number[] = [];
  for (let at = 0, offset = 0; at < lines.length; at++) {
    starts.push(offset);
    offset += (lines[at]?.length ?? 0) + 1;
  }
  for (const pattern of patterns) {
    for (const match of text.matchAll(pattern)) {
      const last = match.index + match[0].length - 1;
      for (let at = lineAt(starts, match.index); at < lines.length && (starts[at] ?? 0) <= last; at++) marks[at] = true;
    }
  }
  return marks;
}

/** The line that an offset lies in. */
function lineAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
