import { answersIn } from '../../search/client/answers-in.ts';
import type { Found } from '../../search/client/find.ts';
import { ui } from '../../text/text.ts';
import { keyOf } from '../shell/key-of.ts';
import { type SearchState, writeSearch } from './address.ts';
import { element } from './element.ts';
import { facetFieldsets } from './facet-view.ts';
import { notes } from './notes-view.ts';
import { waysOn } from './nothing-view.ts';
import { recentList } from './recent-list.ts';
import { linksWithin, resultRow } from './result-view.ts';
import { stateOf } from './said.ts';
import { statusLines } from './status-view.ts';

/** What a reader may do with results. */
export interface ResultsActions {
  retry(): void;
  more(): void;
  sort(by: SearchState['sort']): void;
  choose(boxes: HTMLInputElement[]): void;
  /** Facets are wanted that were not read yet. */
  count(): void;
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
const WIDE = matchMedia('(width >= 64rem)');

/**
 * Make the view in its host. What stands in `[data-search-fallback]` is shown while there are no results.
 *
 * @param input the search field, which the arrow keys lead to and from
 */
export function createResultsView(host: HTMLElement, input: HTMLInputElement, actions: ResultsActions): ResultsView {
  const fallback = document.querySelector<HTMLElement>('[data-search-fallback]');
  const status = element('div', { class: 'search-status', role: 'status' });
  const sort = element(
    'select',
    { 'aria-label': ui.search.sortBy },
    element('option', { value: 'relevance' }, ui.search.byRelevance),
    element('option', { value: 'activity' }, ui.search.byActivity),
  );
  const bar = element('div', { class: 'search-bar' }, status, sort);
  const above = element('div', {});
  const below = element('div', {});
  const list = element('ol', { class: 'results', 'data-search-results': '', 'data-state': 'idle', 'aria-label': ui.search.results });
  const more = element('button', { type: 'button' }, ui.search.more);
  const boxes = element('div', {});
  const side = element('details', { class: 'facets' }, element('summary', {}, ui.search.narrow), boxes);
  const recent = element('div', { class: 'recent' });
  side.open = WIDE.matches;
  /** Whether facets are read once they are asked for. */
  let waiting = false;
  WIDE.addEventListener('change', ({ matches }) => {
    side.open = matches && !waiting;
  });
  side.addEventListener('toggle', () => {
    if (side.open && waiting) actions.count();
  });
  const layout = element('div', { class: 'search-layout' }, side, element('div', {}, bar, list, below, more));
  host.append(recent, above, layout);

  sort.addEventListener('change', () => actions.sort(sort.value === 'activity' ? 'activity' : 'relevance'));
  more.addEventListener('click', actions.more);
  boxes.addEventListener('change', () => actions.choose([...boxes.querySelectorAll<HTMLInputElement>('input:checked')]));
  moveByArrows(input, host);

  const enter = (state: string, ...said: (Node | string)[]) => {
    list.dataset.state = state;
    status.replaceChildren(...said);
    const results = list.childElementCount > 0;
    sort.hidden = !results;
    side.hidden = boxes.childElementCount === 0 && !waiting;
    layout.classList.toggle('has-facets', !side.hidden);
    recent.hidden = state !== 'idle';
    if (fallback) fallback.hidden = state === 'done' || state === 'loading';
  };
  const clear = () => {
    for (const part of [list, above, below, boxes]) part.replaceChildren();
    delete list.dataset.confidence;
    more.hidden = true;
    waiting = false;
  };
  clear();
  enter('idle');

  return {
    idle() {
      clear();
      recent.replaceChildren(...recentList(actions.query, () => recent.replaceChildren()));
      enter('idle');
    },
    loading() {
      // Results stay until the next ones are there, so that nothing flickers while typing.
      if (list.dataset.confidence) list.dataset.state = 'loading';
      else enter('loading', ui.search.searching);
    },
    show(found, state, limit) {
      const focused = (document.activeElement as HTMLInputElement | null)?.closest('.facets')
        ? (document.activeElement as HTMLInputElement)
        : undefined;
      const { answers, total } = answersIn(found);
      list.dataset.confidence = found.confidence;
      list.replaceChildren(...answers.map((result) => resultRow(result, found.log ? '' : state.query, { after: linksWithin(result) })));
      above.replaceChildren(...notes(found, actions.retry));
      const ended = stateOf(found);
      below.replaceChildren(...(ended === 'empty' || found.confidence === 'none' ? waysOn(found, state.query, host.dataset) : []));
      boxes.replaceChildren(...facetFieldsets(total > 0 || isNarrowed(state) ? found.facets : {}, state.choice));
      waiting = found.facetsWait && total > 0;
      if (waiting) side.open = false;
      // The box that was just ticked was made anew: the focus stays with it.
      if (focused?.name)
        boxes.querySelector<HTMLInputElement>(`input[name="${focused.name}"][value="${CSS.escape(focused.value)}"]`)?.focus();
      sort.value = state.sort;
      more.hidden = total <= limit;
      const links = {
        exact: writeSearch({ ...state, exact: true }),
        diagnose: `${host.dataset.diagnose}#${encodeURIComponent(state.query)}`,
      };
      enter(ended, ...statusLines(found, state.query, links));
    },
    failed() {
      clear();
      const again = element('button', { type: 'button' }, ui.search.tryAgain);
      again.addEventListener('click', actions.retry);
      enter('error', `${ui.search.failed} `, again);
    },
  };
}

function isNarrowed({ choice }: SearchState): boolean {
  return [...choice.values()].some(({ size }) => size > 0);
}

/** Arrow keys move between the field and the links of what was found. */
function moveByArrows(input: HTMLInputElement, found: HTMLElement): void {
  const step = (event: KeyboardEvent) => {
    const by = { ArrowDown: 1, ArrowUp: -1 }[keyOf(event)];
    if (!by) return;
    const stops = [input, ...found.querySelectorAll<HTMLElement>('.result-title')];
    const at = stops.indexOf(document.activeElement as HTMLElement);
    const next = stops[at + by];
    if (at < 0 || !next) return;
    event.preventDefault();
    next.focus();
  };
  input.addEventListener('keydown', step);
  found.addEventListener('keydown', step);
}
