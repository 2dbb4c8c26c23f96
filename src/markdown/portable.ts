import type { Element } from 'hast';
import { defineHastPlugin } from 'satteri';
import { visit } from 'unist-util-visit';
import { plainTree } from './plain-tree.ts';

/**
 * Make HTML fit to stand away from this site: every link is absolute, and what only our style sheet or our scripts
 * understand is gone. Ids go too, since entries that share a reader's page must not shadow one another.
 *
 * Safe by allow-list: it only takes attributes away, or completes the address of a link that was already let through.
 *
 * @param permalink the entry's full URL, which links within the page are resolved against
 */
export function portablePlugin(permalink: string) {
  return defineHastPlugin({
    name: 'signpost-portable',
    before(root, ctx) {
      const tree = plainTree(root);
      visit(tree, 'element', (element) => makePortable(element, permalink));
      ctx.replaceNode(root, tree);
    },
  });
}

/** Attributes that keep their meaning anywhere, by element; `*` stands for all of them. */
const kept: Record<string, readonly string[]> = {
  '*': ['lang', 'dir', 'title'],
  a: ['href'],
  ol: ['start', 'reversed', 'type'],
  td: ['align', 'colSpan', 'rowSpan'],
  th: ['align', 'colSpan', 'rowSpan', 'scope'],
  details: ['open'],
};

function makePortable(element: Element, permalink: string): void {
  const { href, style, checked, className } = element.properties;
  const allowed = [...(kept['*'] ?? []), ...(kept[element.tagName] ?? [])];
  element.properties = Object.fromEntries(Object.entries(element.properties).filter(([name]) => allowed.includes(name)));

  if (typeof href === 'string' && URL.canParse(href, permalink)) element.properties.href = new URL(href, permalink).href;
  const align = /text-align: (\w+)/.exec(String(style ?? ''))?.[1];
  if (align) element.properties.align = align;
  // Feed readers know no asides and no form controls, but every one sets off a quotation and shows text.
  if (element.tagName === 'aside') element.tagName = 'blockquote';
  if (Array.isArray(className) && className.includes('callout-title')) wrapChildren(element, 'strong');
  if (element.tagName === 'input') Object.assign(element, { tagName: 'span', children: [{ type: 'text', value: checked ? '☑' : '☐' }] });
}

function wrapChildren(element: Element, tagName: string): void {
  element.children = [{ type: 'element', tagName, properties: {}, children: element.children }];
}
