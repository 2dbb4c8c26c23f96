import type { Found, Result } from '../../search/client/find.ts';
import { ui } from '../../text/text.ts';
import { directList } from './direct-view.ts';
import { element } from './element.ts';

/**
 * What stands above results: that a part is missing, what was named and has a page, what a term means.
 *
 * @param retry called when the reader wants what is missing
 */
export function notes({ direct, definition, incomplete, unnarrowed }: Found, retry: () => void): HTMLElement[] {
  return [
    ...(incomplete ? [incompleteNotice(retry, unnarrowed)] : []),
    ...directList(direct),
    ...(definition ? [definitionOf(definition)] : []),
  ];
}

/**
 * That a part of the index is missing.
 *
 * @param retry called when the reader wants it
 * @param unnarrowed whether it is the part by which results are narrowed and sorted
 */
export function incompleteNotice(retry: () => void, unnarrowed = false): HTMLElement {
  const again = element('button', { type: 'button' }, ui.search.tryAgain);
  again.addEventListener('click', retry);
  return element(
    'p',
    { class: 'notice warning', 'data-search-incomplete': '' },
    unnarrowed ? ui.search.unnarrowed : ui.search.incomplete,
    again,
  );
}

/** What a term means, with a link to its place in the glossary. */
export function definitionOf({ id, url, title, summary }: Result): HTMLElement {
  return element(
    'p',
    { class: 'definition', 'data-search-definition': id, 'data-direct': 'term' },
    element('a', { class: 'result-title', href: url }, title),
    ': ',
    summary,
  );
}
