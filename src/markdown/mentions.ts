import type { Element, Nodes, Root, Text } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import type { Targets } from '../model/targets.ts';
import { noteNumbers } from '../model/technote.ts';
import type { Urls } from '../model/urls.ts';
import { element, text } from './elements.ts';
import { walk } from './walk.ts';

const HEADING = /^h[1-6]$/;

/** What no link may stand in, or what is no running text. */
const CLOSED = new Set(['a', 'summary', 'pre', 'code']);

/**
 * Link what a text merely names: a technote's number (`TN3134`) and a known symbol in code.
 * The first mention in each section only, never inside a link or a heading, never to the entry itself.
 */
export function linkMentions(tree: Root, targets: Targets, urls: Urls, self: string): void {
  let linked = new Set<string>();
  const linkOnce = (url: string, ...children: Element['children']): Element | undefined => {
    if (linked.has(url)) return undefined;
    linked.add(url);
    return element('a', { href: url }, ...children);
  };
  walk<Nodes>(tree, (node, index, parent) => {
    if (node.type === 'text') {
      const parts = withLinks(node);
      if (!parts) return;
      parent.children.splice(index, 1, ...parts);
      return index + parts.length;
    }
    if (node.type !== 'element') return;
    if (HEADING.test(node.tagName)) {
      linked = new Set();
      return index + 1;
    }
    if (node.tagName === 'code') {
      const symbol = targets.symbol(textOf(node));
      const link = symbol && linkOnce(urls.symbol(symbol), node);
      if (link) parent.children[index] = link;
    }
    return CLOSED.has(node.tagName) ? index + 1 : undefined;
  });

  function withLinks({ value }: Text): (Text | Element)[] | undefined {
    const parts: (Text | Element)[] = [];
    let at = 0;
    for (const match of value.matchAll(noteNumbers)) {
      const target = targets.number(match[0].replace(/\s/, ' '));
      const link = target && target.id !== self ? linkOnce(urls.entry(target), text(match[0])) : undefined;
      if (!link) continue;
      parts.push(text(value.slice(at, match.index)), link);
      at = match.index + match[0].length;
    }
    return at > 0 ? [...parts, text(value.slice(at))].filter((part) => part.type !== 'text' || part.value) : undefined;
  }
}
