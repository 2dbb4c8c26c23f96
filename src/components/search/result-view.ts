import type { Result } from '../../search/client/find.ts';
import { element } from './element.ts';
import { marked } from './marked.ts';

/** A result on the search page: a list item with a link, the short answer, and the section that matched. */
export function resultItem(result: Result, query: string): HTMLElement {
  const item = element('li', { class: 'result', ...identity(result) }, ...resultParts(result, query, titleLink(result)));
  if (result.section) item.append(element('a', { class: 'result-section', href: result.section.url }, `› ${result.section.title}`));
  return item;
}

/** A result in the search dialog: an option that is a link, so that it can be opened in a new tab too. */
export function resultOption(result: Result, query: string, id: string): HTMLElement {
  const attributes = {
    class: 'result',
    role: 'option',
    id,
    'aria-selected': 'false',
    tabindex: '-1',
    href: result.url,
    ...identity(result),
  };
  return element('a', attributes, ...resultParts(result, query, element('span', { class: 'result-title' })));
}

/** What tells a row which entry it is. */
export function identity({ id, kind }: Result): Record<string, string> {
  return { 'data-entry-id': id, 'data-entry-kind': kind };
}

/** The link that a result's title is, still without words. */
export function titleLink({ url }: Pick<Result, 'url'>): HTMLAnchorElement {
  return element('a', { class: 'result-title', href: url });
}

/**
 * What a result consists of wherever it is shown: title, facts, short answer.
 *
 * @param query whose words are marked in the title
 * @param title the element that takes the title
 */
export function resultParts({ title: words, facts, summary }: Result, query: string, title: HTMLElement): (Node | string)[] {
  title.append(marked(words, query));
  return [title, ' ', element('span', { class: 'result-meta' }, facts.join(' · ')), element('span', { class: 'result-summary' }, summary)];
}
