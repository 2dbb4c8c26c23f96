import type { Nodes } from 'mdast';
import { type DefaultTreeAdapterTypes as Parse5, parseFragment } from 'parse5';
import { readHeading } from './explicit-anchor.ts';
import { parse } from './parse.ts';
import { holdsBlocks, wordsOfBlock } from './text-blocks.ts';

/**
 * All that a reader reads of a body, in order, one block a line: code, footnotes and HTML too.
 *
 * @param body Markdown without front matter
 */
export function plainText(body: string): string {
  const lines: string[] = [];
  const read = (node: Nodes): void => {
    if (node.type === 'definition') return;
    if (node.type === 'heading') lines.push(readHeading(node, body).text);
    else if (node.type === 'html') lines.push(wordsOfHtml(node.value));
    else if (node.type === 'blockquote') {
      const from = lines.length;
      node.children.forEach(read);
      // What kind of callout it is, is no word of it.
      lines.splice(from, 1, (lines[from] ?? '').replace(/^\[!\w+\]\s*/, ''));
    } else if (holdsBlocks(node)) node.children.forEach(read);
    else lines.push(wordsOfBlock(node) ?? '');
  };
  parse(body).children.forEach(read);
  return lines.filter((line) => line.trim() !== '').join('\n');
}

/** What a reader reads of HTML; what is no more than a tag has nothing. */
function wordsOfHtml(html: string): string {
  const textOf = (node: Parse5.ChildNode): string => {
    if (node.nodeName === '#text') return (node as Parse5.TextNode).value;
    return 'childNodes' in node && !UNREAD.has(node.nodeName) ? node.childNodes.map(textOf).join(' ') : '';
  };
  return parseFragment(html).childNodes.map(textOf).join(' ').replace(/\s+/g, ' ');
}

const UNREAD = new Set(['script', 'style']);
