import { CaptureError } from '../../capture-error.ts';
import type { Capture } from '../../input/capture.ts';
import { readLines } from '../../input/lines.ts';
import type { RawPost } from '../../raw-post.ts';
import { findHeader } from '../listing-header.ts';
import { matchRow } from '../listing-row.ts';

/** Read the rows of a list of threads. */
export async function* read(capture: Capture): AsyncGenerator<RawPost> {
  const lines = await readLines(capture);
  const header = findHeader(lines);
  const posts = readRows(capture.name, lines, header?.end ?? 0);
  const asOf = posts
    .map(({ figures }) => figures.activity ?? '')
    .sort()
    .at(-1);
  for (const post of posts) yield asOf ? { ...post, asOf } : post;
}

function readRows(file: string, lines: readonly string[], from: number): RawPost[] {
  const posts: RawPost[] = [];
  const leftover: number[] = [];
  let at = from;
  while (at < lines.length) {
    const row = matchRow(lines, at);
    if (row) {
      posts.push(row.post);
      at = row.end;
    } else {
      if (lines[at]?.trim()) leftover.push(at + 1);
      at++;
    }
  }
  if (leftover.length > 0) {
    const found = `${leftover.length} ${leftover.length === 1 ? 'line' : 'lines'} outside of any row`;
    throw new CaptureError({
      file,
      place: `line ${leftover[0]}`,
      found,
      allowed: 'rows of title, text, replies, boosts, views and month; was the page saved whole?',
    });
  }
  return posts;
}
