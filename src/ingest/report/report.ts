import type { CaptureFault } from '../capture-error.ts';
import type { Figures } from '../raw-post.ts';

/** A post as the report lists it. */
export interface ReportedPost extends Required<{ [K in keyof Figures]: Figures[K] | null }> {
  id: string;
  title: string;
  startLine: number;
  endLine: number;
  doubtful: boolean;
}

/** A capture and its posts. */
export interface ReportedCapture {
  file: string;
  format: string;
  posts: Iterable<ReportedPost>;
}

/** A kind of thing that did not come through. */
export interface Loss {
  /** What it is, in the plural: `links that lead nowhere`. */
  kind: string;
  count: number;
  /** Some of them. */
  examples: string[];
}

/** What a run found and did. */
export interface Report {
  captures: Iterable<ReportedCapture>;
  entries: { new: number; updated: number; unchanged: number; merged: number };
  /** How many private values were masked. */
  redactions: number;
  /** What did not come through, by kind. */
  lost: readonly Loss[];
  errors: Iterable<CaptureFault>;
}

/**
 * Write a report as JSON, piece by piece: an export of a million posts does not fit into one text.
 *
 * @yields text whose pieces together are the JSON document
 */
export function* reportPieces({ captures, entries, redactions, lost, errors }: Report): Generator<string> {
  yield '{\n  "captures": [';
  let comma = '';
  for (const { file, format, posts } of captures) {
    yield `${comma}\n    {\n      "file": ${JSON.stringify(file)},\n      "format": ${JSON.stringify(format)},\n      "posts": `;
    yield* list(posts, '\n      ', (post) => JSON.stringify(post));
    yield '\n    }';
    comma = ',';
  }
  yield `${comma && '\n  '}],\n`;
  yield `  "entries": ${JSON.stringify(entries)},\n`;
  yield `  "redactions": ${redactions},\n`;
  yield '  "lost": ';
  yield* list(lost, '\n  ', (loss) => JSON.stringify(loss));
  yield ',\n  "errors": ';
  yield* list(errors, '\n  ', (error) => JSON.stringify(error, null, 2).replaceAll('\n', '\n    '));
  yield '\n}\n';
}

/** Write a list, an item on each line or lines of its own. */
function* list<Item>(items: Iterable<Item>, indent: string, write: (item: Item) => string): Generator<string> {
  let before = '[';
  for (const item of items) {
    yield `${before}${indent}  ${write(item)}`;
    before = ',';
  }
  yield before === ',' ? `${indent}]` : '[]';
}
