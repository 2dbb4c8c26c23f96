import type { Element, Nodes } from 'hast';
import { htmlToHast } from 'satteri';
import type { Spot } from '../model/outline.ts';
import { tooDeep } from './depth.ts';
import { spotAt } from './spot.ts';

/** What raw HTML in a body says that has to be checked, with where it stands in the piece. */
export interface RawHtml {
  links: ({ href: string } & Spot)[];
  ids: ({ id: string } & Spot)[];
}

/** Read a piece of raw HTML: a whole block, or a single tag of running text. */
export function readRawHtml(html: string): RawHtml {
  const read: RawHtml = { links: [], ids: [] };
  if (!/\b(?:href|id)\s*=/i.test(html)) return read;
  const root = htmlToHast(html, { fragment: true }) as Nodes;
  // What is nested deeper than anybody reads is refused as a whole.
  if (tooDeep(root)) return read;
  const spotOf = (value: string) => spotAt(html, html.indexOf(value));
  for (const { properties } of elementsOf(root)) {
    const { href, id } = properties;
    if (typeof href === 'string') read.links.push({ href, ...spotOf(href) });
    if (typeof id === 'string') read.ids.push({ id, ...spotOf(id) });
  }
  return read;
}

function elementsOf(node: Nodes): Element[] {
  const own = node.type === 'element' ? [node] : [];
  return 'children' in node ? [...own, ...node.children.flatMap(elementsOf)] : own;
}
