import type { Nodes } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';

const LINE_BREAK = /^<br\b/i;

/** What a reader reads of a node. A line break parts words as a space does; HTML says how words look, and is none. */
export function wordsOf(node: Nodes): string {
  if (node.type === 'break') return ' ';
  if (node.type === 'html') return LINE_BREAK.test(node.value) ? ' ' : '';
  if ('children' in node) return node.children.map(wordsOf).join('');
  return textOf(node);
}
