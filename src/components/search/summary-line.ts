import { optionParts } from '../../model/option-parts.ts';
import { element } from './element.ts';

/** What is said of a result below its title, after nodes that begin it; words that begin with hyphens stay whole. */
export function summaryLine(text: string, ...before: readonly Node[]): HTMLElement {
  const parts = optionParts(text).map((part, i) => (i % 2 === 1 ? element('span', { class: 'option' }, part) : part));
  return element('span', { class: 'result-summary' }, ...before, ...parts);
}
