import type { Result } from '../../search/client/find.ts';
import { ui } from '../../text/text.ts';
import { element } from './element.ts';
import { marked } from './marked.ts';
import { summaryLine } from './summary-line.ts';

/** What a row is besides its words, by where it is shown. */
export interface RowOptions {
  /** The row is an option of a list box, under this id, and leads on as a whole; else it is a list item whose title does. */
  option?: string;
  /** What stands before and behind its words. */
  before?: readonly Node[];
  after?: readonly Node[];
}

/**
 * Draw a result, the same wherever search shows it: title, facts, short answer.
 *
 * @param query whose words are marked in the title
 */
export function resultRow({ id, kind, url, title, facts, summary }: Result, query: string, options: RowOptions = {}): HTMLElement {
  const row = rowOf(url, 'result', { 'data-entry-id': id, 'data-entry-kind': kind }, options);
  row.title.append(marked(title, query));
  return row.fill(row.title, ' ', element('span', { class: 'result-meta' }, facts.join(' · ')), summaryLine(summary));
}

/** The link to the section that matched, where one did. */
export function sectionLink({ section }: Result): HTMLElement[] {
  return section ? [linkWithin(section.url, section.title)] : [];
}

/** Links to what a result holds: the section that matched, and tables that say the same, to choose from. */
export function linksWithin(result: Result): HTMLElement[] {
  return [...sectionLink(result), ...(result.tables ?? []).map(([url, title]) => linkWithin(url, ui.search.table(title)))];
}

function linkWithin(url: string, words: string): HTMLElement {
  return element('a', { class: 'result-section', href: url }, `› ${words}`);
}

/**
 * Make a row: the element that takes its title, and a function that fills it.
 *
 * @param url where it leads
 * @param attributes what tells it apart from others
 */
export function rowOf(
  url: string,
  className: string,
  attributes: Record<string, string>,
  { option, before = [], after = [] }: RowOptions,
): { title: HTMLElement; fill: (...parts: (Node | string)[]) => HTMLElement } {
  // An option is a link, so that it can be opened in a new tab too.
  const row = option
    ? element('a', { class: className, href: url, role: 'option', id: option, 'aria-selected': 'false', tabindex: '-1', ...attributes })
    : element('li', { class: className, ...attributes });
  const title = option ? element('span', { class: 'result-title' }) : element('a', { class: 'result-title', href: url });
  return {
    title,
    fill: (...parts) => {
      row.append(...before, ...parts, ...after);
      return row;
    },
  };
}
