import type { Element, ElementContent, Root } from 'hast';
import { select, selectAll } from 'hast-util-select';
import { textOf } from '../../normalise/html/elements.ts';

/** Where a page keeps its text, the most particular place first. */
const places = ['[itemprop~=articleBody]', 'main article', 'article', 'main', '[role=main]', '#content', 'body'];

/** What stands around a page's text, and is not it. */
const AROUND = new Set(['nav', 'header', 'footer']);

/** The part of a page that holds its text, without the heading that only repeats its title. */
export function findMain(page: Root, title: string | undefined): Root {
  const found = places.map((place) => select(place, page)).find(Boolean);
  if (!found) return page;
  const children = found.children.filter(
    ({ type, ...node }) => !(type === 'element' && AROUND.has((node as Element).tagName) && !isTitled(node as Element)),
  );
  return { type: 'root', children: withoutTitle(children, title) };
}

/** A header inside of an article may hold its heading and nothing else. */
function isTitled(node: Element): boolean {
  return node.tagName === 'header' && select('p, ul, ol, pre', node) !== undefined && select('a', node) === undefined;
}

function withoutTitle(children: readonly ElementContent[], title: string | undefined): ElementContent[] {
  const words = (text: string) => text.replace(/\s+/g, ' ').trim().toLowerCase();
  return children.flatMap((child): ElementContent[] => {
    if (child.type !== 'element') return [child];
    if (child.tagName === 'h1' && title && words(textOf(child)) === words(title)) return [];
    return [{ ...child, children: withoutTitle(child.children, title) }];
  });
}

/** The contents of a page's structured data. */
export function findStructuredData(page: Root): string[] {
  return selectAll('script[type="application/ld+json"]', page).map(textOf);
}
