import { ui } from '../../text/text.ts';
import { element } from './element.ts';
import { recentSearches } from './recent-searches.ts';
import { clip } from './said.ts';

/* What the dialog offers before anything is typed. */

/**
 * The reader's last searches.
 *
 * @param search called with what is chosen
 */
export function recentOffers(search: (query: string) => void): HTMLElement[] {
  return offer(ui.search.last, recentSearches(), search);
}

/**
 * Examples, and the way to diagnose, as the search page has them; none where that cannot be had.
 *
 * @param page the search page's address
 * @param search called with what is chosen
 */
export async function pageOffers(page: string, search: (query: string) => void): Promise<HTMLElement[]> {
  try {
    const html = await (await fetch(page)).text();
    const host = new DOMParser().parseFromString(html, 'text/html').querySelector<HTMLElement>('[data-search-host]');
    const { examples = '[]', diagnose } = host?.dataset ?? {};
    if (!diagnose) return [];
    const [before, link, after] = ui.search.log;
    return [
      ...offer(ui.search.examples, JSON.parse(examples) as string[], search),
      element('p', {}, before, element('a', { href: diagnose }, link), after),
    ];
  } catch {
    return [];
  }
}

function offer(title: string, queries: readonly string[], search: (query: string) => void): HTMLElement[] {
  if (queries.length === 0) return [];
  const items = queries.map((query) => {
    const button = element('button', { type: 'button', class: 'bare' }, clip(query));
    button.addEventListener('click', () => search(query));
    return element('li', {}, button);
  });
  return [element('p', { class: 'muted' }, title), element('ul', { 'aria-label': title }, ...items)];
}
