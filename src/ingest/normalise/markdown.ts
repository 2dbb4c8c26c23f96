import type { Root } from 'mdast';
import { whenUsed } from '../when-used.ts';
import { standApart, writePlainBlock } from './write-plain.ts';

const remark = whenUsed<typeof import('./remark.ts')>('./remark.ts', import.meta.url);

/** `[!NOTE]` at the start of a quotation is our callout; elsewhere its bracket stays escaped. */
const CALLOUT = /^([ >*+\-\d.)]*> ?)\\\[!([A-Z]+)\]/gm;

/** Write a tree as Markdown in the one style of all entries. */
export function writeMarkdown(tree: Root): string {
  if (!standApart(tree.children)) return writeWhole(tree);
  const blocks = tree.children.map((node) => writePlainBlock(node) ?? writeWhole({ type: 'root', children: [node] }).replace(/\n$/, ''));
  return `${blocks.join('\n\n')}\n`;
}

function writeWhole(tree: Root): string {
  return remark().writer.stringify(tree).replace(CALLOUT, '$1[!$2]');
}

/** Parse Markdown as entries use it: CommonMark and GitHub's additions. */
export function parseMarkdown(text: string): Root {
  return remark().parser.parse(text);
}
