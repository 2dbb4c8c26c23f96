import type { Delete, Emphasis, Link, List, Nodes, PhrasingContent, Root, RootContent, Strong, Text } from 'mdast';
import { languageName } from './language-name.ts';
import { normaliseProse } from './text.ts';

/** What entries write where Markdown has no mark: HTML without attributes, and the anchor of a heading. */
const OWN_HTML = /^<\/?(?:sub|sup|kbd)>$|^<br>$|^ \{#[a-z0-9-]+\}$/;

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
  tree.children = settleAll(tree.children, []);
  return highest;

  /** @param inside the marks that are open: one within its like says nothing more, and readers of Markdown do not agree on it */
  function settleAll<T extends RootContent>(nodes: readonly T[], inside: readonly string[]): T[] {
    return joinMarks(nodes.flatMap((node) => settle(node, inside) as T[]));
  }

  function settle(node: RootContent, inside: readonly string[]): RootContent[] {
    const inLink = inside.includes('link');
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
        return link(node.url, node.children, inside, isPlace(node));
      case 'linkReference':
        return link(places.get(node.identifier), node.children, inside);
      case 'heading':
      case 'paragraph': {
        const { inner } = partEdges(settleAll(node.children, inside));
        if (inner.length === 0) return [];
        if (node.type === 'heading') highest = Math.min(highest, node.depth);
        return [{ ...node, children: node.type === 'heading' ? withoutBold(inner) : inner }];
      }
      case 'strong':
      case 'emphasis':
      case 'delete':
        if (inside.includes(node.type)) return settleAll(node.children, inside);
        return withoutEdges({ ...node, children: settleAll(node.children, [...inside, node.type]) });
    }
    if ('children' in node) node.children = settleAll(node.children as RootContent[], inside) as never;
    return [node];
  }

  function link(url: string | undefined, children: PhrasingContent[], inside: readonly string[], within = false): RootContent[] {
    const target = url !== undefined && (within || isWeb(url)) && !inside.includes('link');
    const inner = settleAll(children, target ? [...inside, 'link'] : inside) as Link['children'];
    return target ? [{ type: 'link', url: withoutPipes(url), children: inner }] : inner;
  }
}

/** Whether a link leads to a heading of the same text, which has the anchor that it names. */
function isPlace({ url, data }: Link): boolean {
  return data?.place === true && /^#[a-z0-9-]+$/.test(url);
}

/** In a table a pipe needs a backslash, which readers of Markdown then leave in an address; written so it means the same anywhere. */
function withoutPipes(url: string): string {
  return url.replaceAll('|', '%7C');
}

/** A mark that begins or ends with a line's end is none to readers of Markdown: line ends stand before and behind it. */
function withoutEdges(mark: Strong | Emphasis | Delete): RootContent[] {
  const { before, inner, after } = partEdges(mark.children);
  return inner.length > 0 ? [...before, { ...mark, children: inner }, ...after] : before;
}

/** Part what says something from the line ends and blanks around it. */
function partEdges(nodes: readonly PhrasingContent[]): { before: PhrasingContent[]; inner: PhrasingContent[]; after: PhrasingContent[] } {
  const says = (node: PhrasingContent) => node.type !== 'break' && !(node.type === 'text' && node.value.trim() === '');
  const from = nodes.findIndex(says);
  if (from < 0) return { before: [...nodes], inner: [], after: [] };
  const to = nodes.findLastIndex(says) + 1;
  const parts = { before: nodes.slice(0, from), inner: nodes.slice(from, to), after: nodes.slice(to) };
  const [first, last] = [parts.inner[0], parts.inner.at(-1)];
  if (last?.type === 'text' && /\s$/.test(last.value)) {
    const value = last.value.trimEnd();
    parts.inner.splice(-1, 1, { ...last, value });
    parts.after.unshift({ type: 'text', value: last.value.slice(value.length) });
  }
  if (first?.type === 'text' && /^\s/.test(first.value)) {
    const value = (parts.inner[0] as Text).value.trimStart();
    parts.inner.splice(0, 1, { ...first, value });
    parts.before.push({ type: 'text', value: first.value.slice(0, first.value.length - first.value.trimStart().length) });
  }
  return parts;
}

/** The words of a heading that is bold as a whole, as some editors write each: it is bold without saying so. */
function withoutBold(nodes: PhrasingContent[]): PhrasingContent[] {
  const said = nodes.filter(({ type }) => type !== 'html');
  const [mark] = said;
  return said.length === 1 && mark?.type === 'strong' ? nodes.flatMap((node) => (node === mark ? mark.children : [node])) : nodes;
}

const MARKS = new Set<string>(['strong', 'emphasis', 'delete']);

/**
 * Two marks of a kind side by side are one, for the second would be written with other signs, which few readers of Markdown take for a mark.
 * So are two codes: their backticks would meet.
 */
function joinMarks<T extends RootContent>(nodes: T[]): T[] {
  for (let at = nodes.length - 1; at > 0; at--) {
    const [before, node] = [nodes[at - 1] as RootContent, nodes[at] as RootContent];
    if (before.type === 'inlineCode' && node.type === 'inlineCode') before.value += node.value;
    else if (MARKS.has(node.type) && before.type === node.type) (before as Strong).children.push(...(node as Strong).children);
    else continue;
    nodes.splice(at, 1);
  }
  return nodes;
}

/** Bring what is left into the one style: code with a language or `text`, quotes and spaces, headings so much deeper. */
export function settleText(node: Nodes, deeper: number): void {
  if (node.type === 'text') node.value = normaliseProse(node.value).replaceAll('{#', '{ #');
  else if (node.type === 'code') {
    node.lang = languageName(node.lang) ?? 'text';
    node.meta = null;
  } else if ('children' in node) {
    if (node.type === 'list') closeUp(node);
    if (node.type === 'heading') node.depth = Math.min(6, Math.max(2, node.depth + deeper)) as 2;
    for (const child of node.children) settleText(child, deeper);
  }
}

/** An item of one line with a list below it needs no empty line between the two, nor between it and the next. */
function closeUp(list: List): void {
  for (const item of list.children) {
    const [first, ...below] = item.children;
    if (first?.type === 'paragraph' && below.length > 0 && below.every(({ type }) => type === 'list')) item.spread = false;
  }
  if (!list.children.some(({ spread }) => spread)) list.spread = false;
}

function collectPlaces(node: Nodes, places: Map<string, string>): void {
  if (node.type === 'definition') {
    if (!places.has(node.identifier)) places.set(node.identifier, node.url);
  } else if ('children' in node) for (const child of node.children) collectPlaces(child, places);
}

function picture(url: string | undefined, alt: string | null | undefined, inLink: boolean): PhrasingContent {
  const words = alt ? `image: ${alt}` : 'image';
  if (inLink) return { type: 'text', value: words };
  return url && isWeb(url)
    ? { type: 'link', url: withoutPipes(url), children: [{ type: 'text', value: words }] }
    : { type: 'text', value: `[${words}]` };
}

function isWeb(url: string): boolean {
  return /^https?:\/\//i.test(url) && URL.canParse(url);
}
