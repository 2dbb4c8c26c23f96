import type { Heading, Paragraph } from 'mdast';
import type { MdastVisitorContext } from 'satteri';
import { wordsOf } from './words.ts';

/** `{#id}` as its author wrote it at the end of a block. A brace after a backslash is a brace. */
const WRITTEN = /(?<!(?<!\\)(?:\\\\)*\\)\{#([^\s{}\\]+)\}[ \t]*$/;

/** The same in the words of the block, where escapes are undone and signs made smart. */
const READ = /\s*\{#[^\s{}]+\}$/;

/** What may follow the words of a heading: the signs that close it, or the line below it. */
const HEADING_END = /(?:\n[ \t>]*(?:=+|-+)|[ \t]+#+)[ \t]*$/;

/**
 * Read the `{#id}` at the end of a heading or paragraph.
 *
 * @param source the Markdown that the node, with its position, was parsed from
 * @returns undefined where there is none, or where it is part of code or a link
 */
export function writtenAnchor(node: Readonly<Heading | Paragraph>, source: string): string | undefined {
  const last = node.children.at(-1);
  if (last?.type !== 'text' || !READ.test(last.value)) return undefined;
  const written = source.slice(node.position?.start.offset, node.position?.end.offset);
  return WRITTEN.exec(node.type === 'heading' ? written.replace(HEADING_END, '') : written)?.[1];
}

/** The words of a heading, without the anchor that its author gave it, and that anchor. */
export function readHeading(node: Readonly<Heading>, source: string): { text: string; explicit: string | undefined } {
  const explicit = writtenAnchor(node, source);
  const words = wordsOf(node);
  return { text: (explicit ? words.replace(READ, '') : words).replace(/\s+/g, ' ').trim(), explicit };
}

/** Take the `{#id}` from the end of a block. */
export function takeAnchor(node: Readonly<Heading | Paragraph>, ctx: MdastVisitorContext): void {
  const last = node.children.at(-1);
  if (last?.type !== 'text') return;
  const value = last.value.replace(READ, '');
  if (value) ctx.replaceNode(last, { type: 'text', value });
  else ctx.removeNode(last);
}
