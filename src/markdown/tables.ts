import type { Element, Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { RAW_ID_PREFIX } from '../model/id.ts';
import { ui } from '../text/text.ts';
import { eachElement, element, elementsIn, HEADINGS } from './elements.ts';
import { linkTo } from './heading-links.ts';
import { headOf } from './row-headers.ts';

/** A table of so many columns takes the width of the page, not that of a line of text. */
const WIDE = 5;

/**
 * Let a wide table scroll inside itself, named for the section it stands in, carry its link and those of its rows, and write its alignment as classes, not styles.
 * A script makes of what does scroll a stop of the keyboard.
 */
export function dressTables(tree: Root): void {
  let section = '';
  let inSection = 0;
  let count = 0;
  eachElement(tree, (node, index, parent) => {
    const { tagName, properties } = node;
    if (HEADINGS.has(tagName)) {
      section = textOf(node).trim();
      inSection = 0;
    } else if (tagName === 'table') {
      count += 1;
      inSection += 1;
      const id = String(properties.id);
      const className = ['table', ...(headOf(node).length >= WIDE ? ['table-wide'] : [])];
      const link = linkTo(id, section ? ui.place.tableOf(section, inSection) : ui.place.table(count));
      parent.children[index] = element('div', { className, id }, node, link);
      delete properties.id;
    } else if (tagName === 'tr') linkRow(node);
    else if (tagName === 'td' || tagName === 'th') alignCell(node);
  });
}

/** Put the link of a row that has an anchor into its first cell. */
function linkRow(row: Element): void {
  const { id } = row.properties;
  // What raw HTML calls itself is no anchor of ours.
  if (typeof id !== 'string' || id.startsWith(RAW_ID_PREFIX)) return;
  const [first] = elementsIn(row);
  first?.children.push(linkTo(id, ui.place.row(textOf(first).trim())));
}

function alignCell(cell: Element): void {
  const { align, style } = cell.properties;
  const to = /^(?:right|center)$/.exec(String(align ?? /text-align: (\w+)/.exec(String(style ?? ''))?.[1]))?.[0];
  delete cell.properties.align;
  delete cell.properties.style;
  if (to) cell.properties.className = [`align-${to}`];
  // A header cell without words heads nothing.
  if (cell.tagName === 'th' && textOf(cell).trim() === '') Object.assign(cell, { tagName: 'td', properties: {}, children: [] });
}
