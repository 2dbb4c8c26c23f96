import type { Figures, RawPost } from '../raw-post.ts';
import { parseCount, parseMonth } from './listing-figures.ts';

/** The two layouts of a row's figures: lines to expect after title and text, `#` standing for a value. */
const layouts: { listing: number; figures: readonly string[] }[] = [
  { listing: 0, figures: ['#', '#', '#', '#'] },
  { listing: 1, figures: ['Replies', '#', 'Boosts', '#', 'Views', '#', 'Activity', '#'] },
];

/** Read the row whose title stands on a line: title, text, and figures in one of the layouts. */
export function matchRow(lines: readonly string[], at: number): { post: RawPost; end: number } | undefined {
  const title = lines[at]?.trim();
  if (!title) return undefined;
  const filled = fillFrom(lines, at + 1, 1 + Math.max(...layouts.map(({ figures }) => figures.length)));
  const text = filled[0];
  if (!text) return undefined;
  for (const layout of layouts) {
    const figures = matchFigures(filled.slice(1), layout.figures);
    const last = filled[layout.figures.length];
    if (!figures || !last) continue;
    const post: RawPost = {
      kind: 'post',
      startLine: at + 1,
      endLine: last.at + 1,
      doubts: [],
      title,
      text: text.text,
      form: 'flat',
      figures,
      listing: layout.listing,
    };
    return { post, end: last.at + 1 };
  }
  return undefined;
}

/** The next lines that are not blank. */
function fillFrom(lines: readonly string[], from: number, count: number): { at: number; text: string }[] {
  const filled: { at: number; text: string }[] = [];
  for (let at = from; at < lines.length && filled.length < count; at++) {
    const text = lines[at]?.trim();
    if (text) filled.push({ at, text });
  }
  return filled;
}

function matchFigures(lines: readonly { text: string }[], layout: readonly string[]): Figures | undefined {
  const values: string[] = [];
  for (const [at, expected] of layout.entries()) {
    const text = lines[at]?.text;
    if (text === undefined || (expected !== '#' && text !== expected)) return undefined;
    if (expected === '#') values.push(text);
  }
  const [replies, boosts, views] = values.slice(0, 3).map(parseCount);
  const activity = parseMonth(values[3] ?? '');
  if (replies === undefined || boosts === undefined || views === undefined || activity === undefined) return undefined;
  return { replies, boosts, views, activity };
}
