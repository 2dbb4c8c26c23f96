import type { Heading, Paragraph, TableCell } from 'mdast';
import { wordsOf } from './words.ts';

/** `{#id}` as its author wrote it at the end of a block. A brace after a backslash is a brace. */
const WRITTEN = /(?<!(?<!\\)(?:\\\\)*\\)\{#([^\s{}\\]+)\}[ \t]*$/;

/** The same in the words of the block, where escapes are undone and signs made smart. */
const READ = /\s*\{#[^\s{}]+\}$/;

/** What `{#id}` may end. */
type Block = Heading | Paragraph | TableCell;

/** What may follow the words of a heading: the signs that close it, or the line below it. */
const HEADING_END = /(?:\n[ \t>]*(?:=+|-+)|[ \t]+#+)[ \t]*$/;

/**
 * Read the `{#id}` at the end of a heading, paragraph or table cell.
 *
 * @param source the Markdown that the node, with its position, was parsed from
 * @returns undefined where there is none, or where it is part of code or a link
 */
export function writtenAnchor(node: Readonly<Block>, source: string): string | undefined {
  const last = node.children.at(-1);
  if (last?.type !== 'text' || !READ.test(last.value)) return undefined;
  const written = source.slice(node.position?.start.offset, node.position?.end.offset);
  const end = { heading: HEADING_END, tableCell: CELL_END }[node.type as string];
  return WRITTEN.exec(end ? written.replace(end, '') : written)?.[1];
}

/** What may follow the words of a table cell. */
const CELL_END = /[ \t]*\|?[ \t]*$/;

/** The words of a heading, without the anchor that its author gave it, and that anchor. */
export function readHeading(node: Readonly<Heading>, source: string): { text: string; explicit: string | undefined } {
  const explicit = writtenAnchor(node, source);
  const words = wordsOf(node);
  return { text: (explicit ? withoutAnchor(words) : words).replace(/\s+/g, ' ').trim(), explicit };
}

/** The words of a block without the `{#id}` at their end. */
export function withoutAnchor(words: string): string {
  return words.replace(READ, '');
}

/** Take the `{#id}` from the end of a block. */
export function takeAnchor({ children }: Block): void {
  const last = children.at(-1);
  if (last?.type !== 'text') return;
  last.value = withoutAnchor(last.value);
  if (!last.value) children.pop();
}
