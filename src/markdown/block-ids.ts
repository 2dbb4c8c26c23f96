import type { Root } from 'hast';
import { RAW_ID_PREFIX } from '../model/id.ts';
import { ui } from '../text/text.ts';
import { numberBlocks } from './block-anchors.ts';
import { eachElement, HEADINGS } from './elements.ts';
import { linkTo } from './heading-links.ts';

/** Give each table and figure its id, numbered within its section where the author gave none, and each figure its link. */
export function nameBlocks(tree: Root): void {
  const numberOf = numberBlocks();
  eachElement(tree, ({ tagName, properties, children }) => {
    const { id } = properties;
    if (HEADINGS.has(tagName)) numberOf.section(String(id ?? ''));
    if (tagName !== 'table' && tagName !== 'figure') return;
    // What raw HTML calls itself is prefixed and no anchor of ours.
    const explicit = typeof id === 'string' && !id.startsWith(RAW_ID_PREFIX) ? id : undefined;
    const anchor = numberOf.block(tagName, explicit);
    properties.id = anchor;
    if (tagName === 'figure') children.push(linkTo(anchor, ui.place.figure));
  });
}
