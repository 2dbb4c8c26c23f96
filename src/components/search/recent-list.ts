import { ui } from '../../text/text.ts';
import { element } from './element.ts';
import { forgetSearches, recentSearches } from './recent-searches.ts';
import { clip } from './said.ts';

/**
 * The reader's last searches, and a way to forget them.
 *
 * @param search called with the one that is wanted again
 * @param forget called when they are forgotten
 */
export function recentList(search: (query: string) => void, forget: () => void): HTMLElement[] {
  const queries = recentSearches();
  if (queries.length === 0) return [];
  const items = queries.map((query) => {
    const link = element('a', { href: `#q=${encodeURIComponent(query)}` }, clip(query));
    link.addEventListener('click', (event) => {
      if (event.metaKey || event.ctrlKey || event.shiftKey) return;
      event.preventDefault();
      search(query);
    });
    return element('li', {}, link);
  });
  const clear = element('button', { type: 'button' }, ui.search.forget);
  clear.addEventListener('click', () => {
    forgetSearches();
    forget();
  });
  return [
    element('h2', {}, ui.search.last),
    element('ul', { class: 'chips' }, ...items),
    element('p', { class: 'muted' }, ui.search.kept, clear),
  ];
}
