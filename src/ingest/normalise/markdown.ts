import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { standApart, writePlainBlock } from './write-plain.ts';

const parser = unified().use(remarkParse).use(remarkGfm).freeze();
const writer = unified()
  .use(remarkStringify, { bullet: '-', emphasis: '_', rule: '-', fences: true, listItemIndent: 'one' })
  .use(remarkGfm)
  .freeze();

/** `[!NOTE]` at the start of a quotation is our callout; elsewhere its bracket stays escaped. */
const CALLOUT = /^([ >*+\-\d.)]*> ?)\\\[!([A-Z]+)\]/gm;

/** Write a tree as Markdown in the one style of all entries. */
export function writeMarkdown(tree: Root): string {
  if (!standApart(tree.children)) return writeWhole(tree);
  const blocks = tree.children.map((node) => writePlainBlock(node) ?? writeWhole({ type: 'root', children: [node] }).replace(/\n$/, ''));
  return `${blocks.join('\n\n')}\n`;
}

function writeWhole(tree: Root): string {
  return writer.stringify(tree).replace(CALLOUT, '$1[!$2]');
}

/** Parse Markdown as entries use it: CommonMark and GitHub's additions. */
export function parseMarkdown(text: string): Root {
  return parser.parse(text);
}
