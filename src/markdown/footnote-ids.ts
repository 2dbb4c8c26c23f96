import type { Root } from 'hast';
import { eachElement } from './elements.ts';

/** The id that `mdast-util-to-hast` gives the heading of footnotes, and the one that it has on a page. */
const LABEL = 'footnote-label';
const OWN_LABEL = '_footnotes';

/** What ids of footnotes begin with. */
const NOTE = '_fn-';
const CITED = '_fnref-';

/**
 * Give the heading of the footnotes an id that no author can take; the converter lets its prefix be chosen for the others only.
 * Of a footnote that is cited often, one way back is kept, to where it is cited first: a browser's own leads to the very citation.
 * They are called by the number that the reader sees, and what tells the converter's links from others goes: some pages cite a hundred times.
 */
export function numberFootnotes(tree: Root): void {
  /** Numbers by the converter's id, in the order in which footnotes are cited, which is that of their list. */
  const numbers = new Map<string, number>();
  const left = new Set<string>();
  eachElement(tree, ({ tagName, properties }, index, parent) => {
    if (tagName !== 'h2' && tagName !== 'a' && tagName !== 'li') return undefined;
    const { id, href } = properties;
    if (id === LABEL && parent.type === 'element' && 'dataFootnotes' in parent.properties) properties.id = OWN_LABEL;
    const note = String(tagName === 'li' ? id : href).replace('#', '');
    if (String(properties.ariaDescribedBy ?? '') === LABEL) {
      const first = !numbers.has(note);
      if (first) numbers.set(note, numbers.size + 1);
      else left.add(`#${id}`);
      const number = numbers.get(note);
      if (first) properties.id = `${CITED}${number}`;
      else delete properties.id;
      properties.href = `#${NOTE}${number}`;
      properties.ariaDescribedBy = [OWN_LABEL];
      delete properties.dataFootnoteRef;
    } else if (properties.dataFootnoteBackref !== undefined) {
      if (left.has(String(href))) {
        // With the space before it.
        parent.children.splice(index - 1, 2);
        return index - 1;
      }
      properties.href = `#${CITED}${numbers.get(note.replace(CITED, NOTE))}`;
      delete properties.dataFootnoteBackref;
      delete properties.className;
    } else if (tagName === 'li' && numbers.has(note)) properties.id = `${NOTE}${numbers.get(note)}`;
    return undefined;
  });
}
