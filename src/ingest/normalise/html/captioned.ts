import type { Element } from 'hast';
import { element } from './elements.ts';

/** A table with its caption before it, for a Markdown table has none. */
export function captioned(table: Element): Element[] {
  const caption = table.children.find((child): child is Element => child.type === 'element' && child.tagName === 'caption');
  return caption
    ? [element('div', {}, caption.children), { ...table, children: table.children.filter((child) => child !== caption) }]
    : [table];
}
