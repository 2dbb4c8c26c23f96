import { defineHastPlugin } from 'satteri';

/** The id that the processor gives the heading of footnotes, and the one that it has on a page. */
const LABEL = 'footnote-label';
const OWN_LABEL = '_footnotes';

/** What the processor's ids of footnotes begin with. */
const NOTE = '_fn-';
const CITED = '_fnref-';

/**
 * Give the heading of the footnotes an id that no author can take. The processor lets its prefix be chosen for the others only.
 * Of a footnote that is cited often, one way back is kept, to where it is cited first: a browser's own leads to the very citation.
 * They are called by the number that the reader sees, and what tells the processor's links from others goes: some pages cite a hundred times.
 */
export const footnoteIdsPlugin = () => {
  /** Numbers by the processor's id, in the order in which footnotes are cited, which is that of their list. */
  const numbers = new Map<string, number>();
  const left = new Set<string>();
  return defineHastPlugin({
    name: 'signpost-footnote-ids',
    element: {
      filter: ['h2', 'a', 'li'],
      visit(node, ctx) {
        const { id, href, ariaDescribedBy, dataFootnoteBackref } = node.properties;
        const parent = ctx.parent(node);
        if (id === LABEL && parent?.type === 'element' && 'dataFootnotes' in parent.properties) ctx.setProperty(node, 'id', OWN_LABEL);
        const note = String(node.tagName === 'li' ? id : href).replace('#', '');
        if (String(ariaDescribedBy ?? '') === LABEL) {
          const first = !numbers.has(note);
          if (first) numbers.set(note, numbers.size + 1);
          else left.add(`#${id}`);
          const number = numbers.get(note);
          ctx.setProperty(node, 'id', first ? `${CITED}${number}` : null);
          ctx.setProperty(node, 'href', `#${NOTE}${number}`);
          ctx.setProperty(node, 'ariaDescribedBy', OWN_LABEL);
          ctx.setProperty(node, 'dataFootnoteRef', null);
        } else if (dataFootnoteBackref !== undefined) {
          if (left.has(String(href))) return ctx.removeNode(node);
          ctx.setProperty(node, 'href', `#${CITED}${numbers.get(note.replace(CITED, NOTE))}`);
          for (const name of ['dataFootnoteBackref', 'className']) ctx.setProperty(node, name, null);
        } else if (node.tagName === 'li' && numbers.has(note)) ctx.setProperty(node, 'id', `${NOTE}${numbers.get(note)}`);
      },
    },
  });
};
