/** A footnote as its author wrote it. */
export interface Footnote {
  label: string;
  /** Markdown: its first line, and those after it that are indented. */
  source: string;
}

/**
 * The footnotes of a body, in order.
 *
 * @param lines of the body
 * @param starts the lines that they begin on, as its outline tells, counted from 1 in the body
 */
export function footnotesAt(lines: readonly string[], starts: readonly number[]): Footnote[] {
  return starts.flatMap((start) => {
    const label = /^\s*\[\^([^\]]+)\]:/.exec(lines[start - 1] ?? '')?.[1];
    if (!label) return [];
    let end = start;
    while (/^(?: {4}|\t)\S/.test(lines[end] ?? '')) end += 1;
    return [{ label, source: lines.slice(start - 1, end).join('\n') }];
  });
}
