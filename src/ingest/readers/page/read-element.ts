import type { Element, Root } from 'hast';
import { select } from 'hast-util-select';
import { attribute, textOf } from '../../normalise/html/elements.ts';
import { parseCount } from '../listing-figures.ts';

/** The text of the first element that a selector chooses, on one line. */
export function textAt(selector: string, tree: Root | Element): string | undefined {
  const found = select(selector, tree);
  return (found && textOf(found).replace(/\s+/g, ' ').trim()) || undefined;
}

/** An attribute of the first element that a selector chooses. */
export function attributeAt(selector: string, name: string, tree: Root | Element): string | undefined {
  const found = select(selector, tree);
  return found && attribute(found, name);
}

/** The day of the first time that a selector chooses. */
export function dayAt(selector: string, tree: Root | Element): string | undefined {
  const said = attributeAt(selector, 'dateTime', tree);
  return said && /^\d{4}-\d{2}-\d{2}/.test(said) ? said.slice(0, 10) : undefined;
}

/** The first number in a text, as forums show figures: `1,204 times`, `1.4k`. */
export function countIn(text: string | undefined): number | undefined {
  const found = /\d[\d,.]*\s?[km]?\b/i.exec(text ?? '')?.[0];
  return found === undefined ? undefined : parseCount(found.replace(/[.,]$/, ''));
}

/** The place in a thread that `#21` says. */
export function positionIn(text: string | undefined): number | undefined {
  const found = /^#?(\d{1,3}(?:[,.]\d{3})+|\d+)$/.exec(text?.trim() ?? '')?.[1];
  return found === undefined ? undefined : Number(found.replace(/[,.]/g, ''));
}

/** Whether an element is another, or holds it. */
export function contains(holder: Element, wanted: Element): boolean {
  return holder === wanted || holder.children.some((child) => child.type === 'element' && contains(child, wanted));
}
