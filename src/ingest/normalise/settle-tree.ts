import type { Link, Nodes, PhrasingContent, Root, RootContent } from 'mdast';
import { languageName } from './language-name.ts';
import { normaliseProse } from './text.ts';

/** HTML that entries write where Markdown has no mark, without attributes. */
const OWN_HTML = /^<\/?(?:sub|sup|kbd)>$|^<br>$/;

/**
 * Settle where a tree's links and pictures lead. Nothing in a draft may load or run, nor lead to a place that is not there: pictures become
 * links to them, addresses that are no web addresses their text, and of HTML only what we write ourselves stays.
 *
 * @returns the level of the highest heading
 */
export function settleLinks(tree: Root): number {
  const places = new Map<string, string>();
  collectPlaces(tree, places);
  let highest = 6;
  tree.children = settleAll(tree.children, false);
  return highest;

  function settleAll<T extends RootContent>(nodes: readonly T[], inLink: boolean): T[] {
    return nodes.flatMap((node) => settle(node, inLink) as T[]);
  }

  function settle(node: RootContent, inLink: boolean): RootContent[] {
    switch (node.type) {
      case 'html':
        return OWN_HTML.test(node.value) ? [node] : [];
      case 'definition':
        return [];
      case 'image':
        return [picture(node.url, node.alt, inLink)];
      case 'imageReference':
        return [picture(places.get(node.identifier), node.alt, inLink)];
      case 'link':
        return link(node.url, node.children);
      case 'linkReference':
        return link(places.get(node.identifier), node.children);
      case 'heading':
        highest = Math.min(highest, node.depth);
    }
    if ('children' in node) node.children = settleAll(node.children as RootContent[], inLink) as never;
    return [node];
  }

  function link(url: string | undefined, children: PhrasingContent[]): RootContent[] {
    const target = url !== undefined && isWeb(url);
    const inner = settleAll(children, target) as Link['children'];
    return target ? [{ type: 'link', url, children: inner }] : inner;
  }
}

/** Bring what is left into the one style: code with a language or `text`, quotes and spaces, headings so much deeper. */
export function settleText(node: Nodes, deeper: number): void {
  if (node.type === 'text') node.value = normaliseProse(node.value).replaceAll('{#', '{ #');
  else if (node.type === 'code') {
    node.lang = languageName(node.lang) ?? 'text';
    node.meta = null;
  } else if ('children' in node) {
    if (node.type === 'heading') node.depth = Math.min(6, Math.max(2, node.depth + deeper)) as 2;
    for (const child of node.children) settleText(child, deeper);
  }
}

function collectPlaces(node: Nodes, places: Map<string, string>): void {
  if (node.type === 'definition') {
    if (!places.has(node.identifier)) places.set(node.identifier, node.url);
  } else if ('children' in node) for (const child of node.children) collectPlaces(child, places);
}

function picture(url: string | undefined, alt: string | null | undefined, inLink: boolean): PhrasingContent {
  const words = alt ? `image: ${alt}` : 'image';
  if (inLink) return { type: 'text', value: words };
  return url && isWeb(url) ? { type: 'link', url, children: [{ type: 'text', value: words }] } : { type: 'text', value: `[${words}]` };
}

function isWeb(url: string): boolean {
  return /^https?:\/\//i.test(url) && URL.canParse(url);
}
