import type { CaptureFault } from './capture-error.ts';
import type { Figures } from './raw-post.ts';

/** A post as the report lists it. */
export interface ReportedPost extends Required<{ [K in keyof Figures]: Figures[K] | null }> {
  id: string;
  title: string;
  startLine: number;
  endLine: number;
  doubtful: boolean;
}

/** What a run found and did. */
export interface Report {
  captures: { file: string; format: string; posts: Iterable<ReportedPost> }[];
  entries: { new: number; updated: number; unchanged: number; merged: number };
  /** How many private values were masked. */
  redactions: number;
  errors: CaptureFault[];
}

/**
 * Write a report as JSON, piece by piece: an export of a million posts does not fit into one text.
 *
 * @yields text whose pieces together are the JSON document
 */
export function* reportPieces({ captures, entries, redactions, errors }: Report): Generator<string> {
  yield '{\n  "captures": [';
  for (const [at, { file, format, posts }] of captures.entries()) {
    yield `${at > 0 ? ',' : ''}\n    {\n      "file": ${JSON.stringify(file)},\n      "format": ${JSON.stringify(format)},\n      "posts": [`;
    let first = true;
    for (const post of posts) {
      yield `${first ? '' : ','}\n        ${JSON.stringify(post)}`;
      first = false;
    }
    yield `${first ? '' : '\n      '}]\n    }`;
  }
  yield `${captures.length > 0 ? '\n  ' : ''}],\n`;
  yield `  "entries": ${JSON.stringify(entries)},\n`;
  yield `  "redactions": ${redactions},\n`;
  yield `  "errors": ${JSON.stringify(errors, null, 2).replaceAll('\n', '\n  ')}\n}\n`;
}
