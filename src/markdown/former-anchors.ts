import type { Root } from 'hast';
import { eachElement, element, elementsIn, HEADINGS } from './elements.ts';

/** What can have an anchor. */
const PLACES = new Set([...HEADINGS, 'p', 'li', 'div', 'figure', 'tr']);

/**
 * Put, where a place used to have another anchor, an empty element with that anchor, so that old links
 * land there on any static host and without scripts.
 *
 * @param formerAnchors former anchor → present anchor
 */
export function keepFormerAnchors(tree: Root, formerAnchors: Readonly<Record<string, string>>): void {
  const formerOf = Map.groupBy(Object.entries(formerAnchors), ([, present]) => present);
  if (formerOf.size === 0) return;
  eachElement(tree, (place) => {
    if (!PLACES.has(place.tagName)) return;
    const spans = (formerOf.get(String(place.properties.id)) ?? []).map(([former]) => element('span', { id: former }));
    // In a row, only a cell may hold it.
    const holder = place.tagName === 'tr' ? elementsIn(place)[0] : place;
    holder?.children.unshift(...spans);
  });
}
