import type { Element, Root } from 'hast';
import { classesOf, eachElement, element, text } from './elements.ts';

/**
 * Make HTML fit to stand away from this site: every link is absolute, and what only our style sheet or our scripts
 * understand is gone. Ids go too, since entries that share a reader's page must not shadow one another.
 *
 * Safe by allow-list: it only takes attributes away, or completes the address of a link that was already let through.
 *
 * @param permalink the entry's full URL, which links within the page are resolved against
 */
export function makePortable(tree: Root, permalink: string): void {
  eachElement(tree, (node) => {
    stripElement(node, permalink);
  });
}

/** Attributes that keep their meaning anywhere: of all elements, and of some. */
const ANYWHERE: readonly string[] = ['lang', 'dir', 'title'];
const kept: Readonly<Record<string, readonly string[]>> = {
  a: ['href'],
  ol: ['start', 'reversed', 'type'],
  td: ['align', 'colSpan', 'rowSpan'],
  th: ['align', 'colSpan', 'rowSpan', 'scope'],
  details: ['open'],
};

function stripElement(node: Element, permalink: string): void {
  const { tagName, properties } = node;
  const { href, style, checked } = properties;
  const classes = classesOf(node);
  const align = /text-align: (\w+)/.exec(String(style ?? ''))?.[1];
  const own = kept[tagName] ?? [];
  node.properties = Object.fromEntries(
    Object.entries({ ...properties, ...(align && { align }) }).filter(([name]) => ANYWHERE.includes(name) || own.includes(name)),
  );

  if (typeof href === 'string' && URL.canParse(href, permalink)) node.properties.href = new URL(href, permalink).href;
  // Feed readers know no asides and no form controls, but every one sets off a quotation and shows text.
  if (tagName === 'aside') node.tagName = 'blockquote';
  if (classes.includes('callout-title')) node.children = [element('strong', {}, ...node.children)];
  if (tagName === 'input') Object.assign(node, { tagName: 'span', children: [text(checked ? '☑' : '☐')] });
}
