import type { Result } from '../../search/client/find.ts';
import { element } from './element.ts';
import { marked } from './marked.ts';

/** A result on the search page: a list item with a link, the short answer, and the section that matched. */
export function resultItem(result: Result, query: string): HTMLElement {
  const title = element('a', { class: 'result-title', href: result.url }, marked(result.title, query));
  const item = element('li', { class: 'result', ...identity(result) }, title, ' ', facts(result), summary(result));
  if (result.section) item.append(element('a', { class: 'result-section', href: result.section.url }, `› ${result.section.title}`));
  return item;
}

/** A result in the search dialog: an option that is a link, so that it can be opened in a new tab too. */
export function resultOption(result: Result, query: string, id: string): HTMLElement {
  const title = element('span', { class: 'result-title' }, marked(result.title, query));
  const attributes = {
    class: 'result',
    role: 'option',
    id,
    'aria-selected': 'false',
    tabindex: '-1',
    href: result.url,
    ...identity(result),
  };
  return element('a', attributes, title, ' ', facts(result), summary(result));
}

function identity({ id, kind }: Result): Record<string, string> {
  return { 'data-entry-id': id, 'data-entry-kind': kind };
}

function facts(result: Result): HTMLElement {
  return element('span', { class: 'result-meta' }, result.facts.join(' · '));
}

function summary(result: Result): HTMLElement {
  return element('span', { class: 'result-summary' }, result.summary);
}
