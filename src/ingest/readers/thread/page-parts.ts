import type { Element, ElementContent, Root } from 'hast';
import { EXIT, visit } from 'unist-util-visit';

/** Where a page keeps its text, the most particular place first. */
const places: ((element: Element) => boolean)[] = [
  ({ properties }) => [properties.itemProp].flat().includes('articleBody'),
  ({ tagName }) => tagName === 'article',
  ({ tagName, properties }) => tagName === 'main' || properties.role === 'main',
  ({ tagName }) => tagName === 'body',
];

/** The part of a page that holds its text. */
export function findMain(page: Root): Root {
  for (const isPlace of places) {
    const found = findElement(page, isPlace);
    if (found) return { type: 'root', children: found.children };
  }
  return page;
}

/** The contents of a page's structured data. */
export function findStructuredData(page: Root): string[] {
  const blocks: string[] = [];
  visit(page, 'element', (element: Element) => {
    if (element.tagName === 'script' && element.properties.type === 'application/ld+json') blocks.push(textOf(element));
  });
  return blocks;
}

/** What a page calls itself, and where it says it lives. */
export function findNames(page: Root): { title?: string; url?: string } {
  const meta = (name: string) =>
    findElement(page, ({ tagName, properties }) => tagName === 'meta' && properties.property === name)?.properties.content;
  const heading = findElement(page, ({ tagName }) => tagName === 'h1') ?? findElement(page, ({ tagName }) => tagName === 'title');
  const canonical = findElement(page, ({ tagName, properties }) => tagName === 'link' && [properties.rel].flat().includes('canonical'));
  const title = meta('og:title') ?? (heading ? textOf(heading) : undefined);
  const url = canonical?.properties.href ?? meta('og:url');
  return { ...(title && { title: String(title).trim() }), ...(url && { url: String(url) }) };
}

function findElement(page: Root, matches: (element: Element) => boolean): Element | undefined {
  let found: Element | undefined;
  visit(page, 'element', (element: Element) => {
    if (!matches(element)) return undefined;
    found = element;
    return EXIT;
  });
  return found;
}

function textOf(node: Element | ElementContent): string {
  if (node.type === 'text') return node.value;
  return node.type === 'element' ? node.children.map(textOf).join('') : '';
}
