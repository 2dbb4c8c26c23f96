import type { Capture } from '../../input/capture.ts';
import { readLines } from '../../input/lines.ts';
import type { RawPost } from '../../raw-post.ts';
import { findHeader, findTag } from '../listing-header.ts';
import type { ReadContext } from '../reader.ts';
import { isResourceList, readResourceList } from '../resources/read-resource-list.ts';
import { findArticleTitle } from '../untitled/article-title.ts';
import { divideListing } from '../untitled/boundaries.ts';

/** Divide a list of threads that has no titles into its posts. */
export async function* read(capture: Capture, { known, wording }: ReadContext): AsyncGenerator<RawPost> {
  const lines = await readLines(capture);
  const header = findHeader(lines);
  const top = lines.slice(0, startOfPage(lines, header?.start ?? 0));
  if (isResourceList(top, wording)) yield readResourceList(top, wording, findTag(lines));

  const body = filledLines(lines, header?.end ?? 0);
  if (body.length === 0) return;
  const texts = body.map(({ text }) => text);
  const { boundaries, nearly } = divideListing(texts, known, wording);
  for (const [index, { line, sure, reason }] of boundaries.entries()) {
    const next = boundaries[index + 1];
    const end = next?.line ?? body.length;
    const [startLine, endLine] = [numberOf(line), numberOf(end - 1)];
    const doubts = sure ? [] : [`begins here because ${reason}`];
    if (next && !next.sure) doubts.push('ends here because the next line looks like the first line of a post');
    for (const at of nearly) if (at > line && at < end) doubts.push(`line ${numberOf(at)} may begin another post`);
    const text = withoutTrailer(lines.slice(startLine - 1, endLine).join('\n'));
    const title = findArticleTitle(texts.slice(line, end), wording.staffSignatures);
    yield { kind: 'post', startLine, endLine, doubts, ...(title && { title }), text, form: 'lines', figures: {} };
  }

  function numberOf(at: number): number {
    return body[at]?.number ?? 0;
  }
}

/** The lines that are not blank, with their numbers: some ways of saving a page put a blank line after each. */
function filledLines(lines: readonly string[], from: number): { text: string; number: number }[] {
  return lines.flatMap((text, at) => (at >= from && text.trim() ? [{ text, number: at + 1 }] : []));
}

const TRAILER = /\n\s*topic:\s*\n[^\n]*\S[^\n]*\n\s*subtopic:\s*\n[^\n]*\s*$/i;

/** `Topic:`, its topic, `SubTopic:`, its subtopic: where the post was filed, not what it says. */
function withoutTrailer(text: string): string {
  return text.replace(TRAILER, '');
}

/** Where the page's own head begins: the tag's name, a line before `RSS for tag`. */
function startOfPage(lines: readonly string[], header: number): number {
  const rss = lines.findIndex((line, at) => at <= header && line.startsWith('RSS for tag'));
  return rss > 0 ? rss - 1 : header;
}
