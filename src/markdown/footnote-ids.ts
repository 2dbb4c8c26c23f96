import { defineHastPlugin } from 'satteri';

/** The id that the processor gives the heading of footnotes, and the one that it has on a page. */
const LABEL = 'footnote-label';
const OWN_LABEL = '_footnotes';

/**
 * Give the heading of the footnotes an id that no author can take. The processor lets its prefix be chosen for the others only.
 * Of a footnote that is cited often, one way back is kept, to where it is cited first: a browser's own leads to the very citation.
 */
export const footnoteIdsPlugin = () => {
  const cited = new Set<string>();
  const left = new Set<string>();
  return defineHastPlugin({
    name: 'signpost-footnote-ids',
    element: {
      filter: ['h2', 'a'],
      visit(node, ctx) {
        const { id, href, ariaDescribedBy, dataFootnoteBackref } = node.properties;
        const parent = ctx.parent(node);
        if (id === LABEL && parent?.type === 'element' && 'dataFootnotes' in parent.properties) ctx.setProperty(node, 'id', OWN_LABEL);
        if (String(ariaDescribedBy ?? '') === LABEL) {
          ctx.setProperty(node, 'ariaDescribedBy', OWN_LABEL);
          if (cited.has(String(href))) {
            left.add(`#${id}`);
            ctx.setProperty(node, 'id', null);
          }
          cited.add(String(href));
        }
        if (dataFootnoteBackref !== undefined && left.has(String(href))) ctx.removeNode(node);
      },
    },
  });
};
