import type { Found } from '../../search/client/find.ts';
import { type SearchState, writeSearch } from './address.ts';
import { element } from './element.ts';
import { facetFieldsets } from './facet-view.ts';
import { notes } from './notes-view.ts';
import { forgetSearches, recentSearches } from './recent-searches.ts';
import { resultItem } from './result-view.ts';

/** What a reader may do with results. */
export interface ResultsActions {
  retry(): void;
  more(): void;
  sort(by: SearchState['sort']): void;
  choose(boxes: HTMLInputElement[]): void;
  query(query: string): void;
}

/** The results of the search page, in each of their states. */
export interface ResultsView {
  idle(): void;
  loading(): void;
  show(found: Found, state: SearchState, limit: number): void;
  failed(): void;
}

/** From this width on there is room for the facets beside the results. */
const WIDE = matchMedia('(min-width: 60rem)');

/**
 * Make the view in its host. What stands in `[data-search-fallback]` is shown while there are no results.
 *
 * @param input the search field, which the arrow keys lead to and from
 */
export function createResultsView(host: HTMLElement, input: HTMLInputElement, actions: ResultsActions): ResultsView {
  const fallback = document.querySelector<HTMLElement>('[data-search-fallback]');
  const status = element('p', { class: 'search-status', role: 'status' });
  const sort = element(
    'select',
    { 'aria-label': 'Sort by' },
    element('option', { value: 'relevance' }, 'Best answer first'),
    element('option', { value: 'activity' }, 'Latest activity first'),
  );
  const bar = element('div', { class: 'search-bar' }, status, sort);
  const above = element('div', {});
  const list = element('ol', { class: 'results', 'data-search-results': '', 'data-state': 'idle', 'aria-label': 'Results' });
  const more = element('button', { type: 'button', class: 'button' }, 'More results');
  const boxes = element('div', {});
  const side = element('details', { class: 'facets' }, element('summary', {}, 'Narrow down'), boxes);
  const recent = element('div', { class: 'recent' });
  side.open = WIDE.matches;
  WIDE.addEventListener('change', ({ matches }) => {
    side.open = matches;
  });
  const layout = element('div', { class: 'search-layout' }, side, element('div', {}, bar, above, list, more));
  host.append(recent, layout);

  sort.addEventListener('change', () => actions.sort(sort.value === 'activity' ? 'activity' : 'relevance'));
  more.addEventListener('click', actions.more);
  boxes.addEventListener('change', () => actions.choose([...boxes.querySelectorAll<HTMLInputElement>('input:checked')]));
  moveByArrows(input, list);

  const enter = (state: string, message: string) => {
    list.dataset.state = state;
    status.textContent = message;
    const results = list.childElementCount > 0;
    sort.hidden = !results;
    side.hidden = boxes.childElementCount === 0;
    layout.classList.toggle('has-facets', !side.hidden);
    recent.hidden = state !== 'idle';
    if (fallback) fallback.hidden = results || state === 'loading';
  };
  const clear = () => {
    for (const part of [list, above, boxes]) part.replaceChildren();
    more.hidden = true;
  };
  clear();
  enter('idle', '');

  return {
    idle() {
      clear();
      recent.replaceChildren(...recentList(actions.query, () => recent.replaceChildren()));
      enter('idle', '');
    },
    loading() {
      // Results stay until the next ones are there, so that nothing flickers while typing.
      if (list.childElementCount === 0) enter('loading', 'Searching…');
      else list.dataset.state = 'loading';
    },
    show(found, state, limit) {
      const focused = (document.activeElement as HTMLInputElement | null)?.closest('.facets')
        ? (document.activeElement as HTMLInputElement)
        : undefined;
      list.replaceChildren(...found.results.map((result) => resultItem(result, state.query)));
      above.replaceChildren(...notes(found, writeSearch({ ...state, exact: true }), actions.retry));
      boxes.replaceChildren(...facetFieldsets(found.facets, state.choice));
      // The box that was just ticked was made anew: the focus stays with it.
      if (focused?.name)
        boxes.querySelector<HTMLInputElement>(`input[name="${focused.name}"][value="${CSS.escape(focused.value)}"]`)?.focus();
      sort.value = state.sort;
      more.hidden = found.total <= limit;
      if (found.total > 0) enter('done', `${found.total} ${found.total === 1 ? 'result' : 'results'} for “${state.query}”`);
      else enter('empty', `Nothing found for “${state.query}”.`);
      if (found.total === 0) above.append(nothingFound(host.dataset));
    },
    failed() {
      clear();
      enter('error', 'The search index could not be loaded. ');
      const again = element('button', { type: 'button', class: 'button' }, 'Try again');
      again.addEventListener('click', actions.retry);
      status.append(again);
    },
  };
}

/** What to do where nothing was found; the topics stand below. */
function nothingFound({ forumName = '', forumUrl = '' }: DOMStringMap): HTMLElement {
  const forum = element('a', { href: forumUrl }, `ask on the ${forumName}`);
  return element(
    'p',
    { class: 'notice' },
    'Try other words for it, an error code, or the name of an API; start from a topic below; or ',
    forum,
    '.',
  );
}

function recentList(search: (query: string) => void, forget: () => void): HTMLElement[] {
  const queries = recentSearches();
  if (queries.length === 0) return [];
  const items = queries.map((query) => {
    const link = element('a', { href: `?q=${encodeURIComponent(query)}` }, query);
    link.addEventListener('click', (event) => {
      if (event.metaKey || event.ctrlKey || event.shiftKey) return;
      event.preventDefault();
      search(query);
    });
    return element('li', {}, link);
  });
  const clear = element('button', { type: 'button', class: 'button' }, 'Forget them');
  clear.addEventListener('click', () => {
    forgetSearches();
    forget();
  });
  return [
    element('h2', {}, 'Your last searches'),
    element('ul', { class: 'subtopics' }, ...items),
    element('p', { class: 'muted' }, 'Kept on this device only. ', clear),
  ];
}

/** Arrow keys move between the field and the results' links. */
function moveByArrows(input: HTMLInputElement, list: HTMLElement): void {
  const step = (event: KeyboardEvent) => {
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!by) return;
    const stops = [input, ...list.querySelectorAll<HTMLElement>('.result-title')];
    const at = stops.indexOf(document.activeElement as HTMLElement);
    const next = stops[at + by];
    if (at < 0 || !next) return;
    event.preventDefault();
    next.focus();
  };
  input.addEventListener('keydown', step);
  list.addEventListener('keydown', step);
}
