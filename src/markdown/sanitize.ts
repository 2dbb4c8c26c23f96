import type { Element, Root } from 'hast';
import { defaultSchema, sanitize } from 'hast-util-sanitize';
import { defineHastPlugin } from 'satteri';
import { visit } from 'unist-util-visit';

/** What raw HTML in a body may hold: GitHub's allow-list, and what our own Markdown makes. Styles and scripts never. */
const schema: typeof defaultSchema = {
  ...defaultSchema,
  tagNames: [...(defaultSchema.tagNames ?? []), 'aside', 'abbr', 'figure', 'figcaption'].filter(
    (name) => name !== 'img' && name !== 'picture' && name !== 'source',
  ),
  attributes: {
    ...defaultSchema.attributes,
    aside: ['role', ['className', /^callout/]],
    p: [['className', 'callout-title']],
    abbr: ['title'],
    code: [['className', /^language-/]],
    td: [...(defaultSchema.attributes?.td ?? []), ['style', /^text-align: (left|right|center)$/]],
    th: [...(defaultSchema.attributes?.th ?? []), ['style', /^text-align: (left|right|center)$/]],
  },
  clobber: [],
};

/** Ids of footnotes, which Markdown makes itself, prefix included. */
const OWN_ID = /^(user-content-fn|footnote-label$)/;

/**
 * Clean raw HTML by allow-list and prefix its ids, so that no author can shadow an id of the page.
 * Bodies without raw HTML are left alone: Markdown makes nothing that is not allowed.
 */
export const sanitizePlugin = ({ source }: { source: string }) =>
  /<[a-z!/?]/i.test(source) &&
  defineHastPlugin({
    name: 'signpost-sanitize',
    before(root, ctx) {
      const clean = sanitize(structuredCloneTree(root), schema) as Root;
      visit(clean, 'element', prefixId);
      ctx.replaceNode(root, clean);
    },
  });

function prefixId(element: Element): void {
  const { id } = element.properties;
  if (typeof id !== 'string' || OWN_ID.test(id) || /^h[2-6]$/.test(element.tagName)) return;
  element.properties.id = `user-content-${id}`;
}

/** The processor hands out a frozen tree that reads lazily; the sanitiser wants a plain one. */
function structuredCloneTree(root: Readonly<Root>): Root {
  return JSON.parse(JSON.stringify(root)) as Root;
}
