import type { Element, Nodes } from 'hast';
import { htmlToHast } from 'satteri';
import { tooDeep } from './depth.ts';

/** What raw HTML in a body says that has to be checked. Lines are counted from that on which it begins. */
export interface RawHtml {
  links: { href: string; line: number }[];
  ids: { id: string; line: number }[];
}

/** Read a piece of raw HTML: a whole block, or a single tag of running text. */
export function readRawHtml(html: string): RawHtml {
  const read: RawHtml = { links: [], ids: [] };
  if (!/\b(?:href|id)\s*=/i.test(html)) return read;
  const root = htmlToHast(html, { fragment: true }) as Nodes;
  // What is nested deeper than anybody reads is refused as a whole.
  if (tooDeep(root)) return read;
  const lineOf = (value: string) => html.slice(0, Math.max(0, html.indexOf(value))).split('\n').length - 1;
  for (const { properties } of elementsOf(root)) {
    const { href, id } = properties;
    if (typeof href === 'string') read.links.push({ href, line: lineOf(href) });
    if (typeof id === 'string') read.ids.push({ id, line: lineOf(id) });
  }
  return read;
}

function elementsOf(node: Nodes): Element[] {
  const own = node.type === 'element' ? [node] : [];
  return 'children' in node ? [...own, ...node.children.flatMap(elementsOf)] : own;
}
