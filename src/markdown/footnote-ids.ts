import { defineHastPlugin } from 'satteri';

/** The id that the processor gives the heading of footnotes, and the one that it has on a page. */
const LABEL = 'footnote-label';
const OWN_LABEL = '_footnotes';

/** Give the heading of the footnotes an id that no author can take. The processor lets its prefix be chosen for the others only. */
export const footnoteIdsPlugin = defineHastPlugin({
  name: 'signpost-footnote-ids',
  element: {
    filter: ['h2', 'a'],
    visit(node, ctx) {
      const { id, ariaDescribedBy } = node.properties;
      if (node.tagName === 'a' && String(ariaDescribedBy ?? '') === LABEL) ctx.setProperty(node, 'ariaDescribedBy', OWN_LABEL);
      const parent = ctx.parent(node);
      if (id === LABEL && parent?.type === 'element' && 'dataFootnotes' in parent.properties) ctx.setProperty(node, 'id', OWN_LABEL);
    },
  },
});
