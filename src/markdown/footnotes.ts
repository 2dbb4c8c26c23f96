import { outlineOf } from './outline.ts';

/** A footnote as its author wrote it. */
export interface Footnote {
  label: string;
  /** Markdown: its first line, and those after it that are indented. */
  source: string;
}

/** The footnotes of a body, in order. */
export function footnotesOf(body: string): Footnote[] {
  // Most bodies have none, and to parse one takes as long as to render it.
  return body.includes('[^') ? footnotesAt(body.split('\n'), outlineOf(body).footnotes) : [];
}

/**
 * The same where it is known already on which lines they begin.
 *
 * @param starts counted from 1
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
