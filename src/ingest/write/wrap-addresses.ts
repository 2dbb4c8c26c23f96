import type { Root, RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import { parseMarkdown, writeMarkdown } from '../normalise/markdown.ts';

/** What an address looks like, and a part of running text that Markdown would make a link of. */
const ADDRESS = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/;
const PIECE = new RegExp(`(${ADDRESS.source}(?::[\\w./~-]+)?)`, 'g');

/**
 * Write what looks like an e-mail address and is none as code, or Markdown would make a link of it: names of picture files, of
 * repositories, of log-ins.
 */
export function wrapAddresses(markdown: string): string {
  if (!markdown.includes('@') || !ADDRESS.test(markdown)) return markdown;
  const tree = parseMarkdown(markdown);
  let wrapped = false;
  visit(tree, (node, index, parent) => {
    if (!parent || index === undefined) return;
    const replace = (nodes: RootContent[]) => {
      parent.children.splice(index, 1, ...nodes);
      wrapped = true;
      return [SKIP, index + nodes.length] as const;
    };
    if (node.type === 'link' && /^mailto:/i.test(node.url)) return [...replace([{ type: 'inlineCode', value: textOf(node) }])];
    if (node.type !== 'text' || !ADDRESS.test(node.value)) return;
    const parts = node.value.split(PIECE).filter(Boolean);
    return [...replace(parts.map((value) => (ADDRESS.test(value) ? { type: 'inlineCode', value } : { type: 'text', value })))];
  });
  return wrapped ? writeMarkdown(tree as Root).trim() : markdown;
}
