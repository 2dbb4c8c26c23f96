import { footnotesAt } from './footnotes.ts';
import { outlineOf } from './outline.ts';

/** A section as its author wrote it. */
export interface SectionSource {
  /** The heading's words. */
  title: string;
  /** The heading's anchor. */
  anchor: string;
  /** Markdown: the heading, what stands under it, its subsections, and the footnotes that they cite. */
  markdown: string;
}

/**
 * Take one section out of a body.
 *
 * @param body Markdown without front matter
 * @param anchor a heading's anchor, or that of a paragraph, table or figure, which stands for the section around it
 * @returns undefined where the body has no such place, or where that stands before the first heading
 */
export function sectionSource(body: string, anchor: string): SectionSource | undefined {
  const { headings, blocks, footnotes } = outlineOf(body);
  const line = [...headings, ...blocks].find((place) => place.anchor === anchor)?.line;
  const heading = line === undefined ? undefined : headings.findLast((candidate) => candidate.line <= line);
  if (!heading) return undefined;
  const next = headings.find(({ line: other, depth }) => other > heading.line && depth <= heading.depth);
  const lines = body.split('\n');
  const from = heading.line - 1;
  const end = next ? next.line - 1 : (footnotes.find((note) => note > heading.line) ?? lines.length + 1) - 1;
  const text = lines.slice(from, end).join('\n').trim();
  const notes = footnotesAt(lines, footnotes).filter(({ label }) => text.includes(`[^${label}]`));
  const cited = notes.map(({ source }) => source).join('\n');
  return { title: heading.text, anchor: heading.anchor, markdown: cited ? `${text}\n\n${cited}` : text };
}
