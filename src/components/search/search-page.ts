import { find } from '../../search/client/find.ts';
import { facets } from '../../search/facets.ts';
import { isSearch, readSearch, type SearchState, searchIn, writeSearch } from './address.ts';
import { latestOnly } from './latest-only.ts';
import { leadMarked } from './marked-address.ts';
import { fromField, MAX_QUERY, toField } from './query-field.ts';
import { rememberSearch } from './recent-searches.ts';
import { notePlace, placeNoted } from './result-place.ts';
import { createResultsView } from './results-view.ts';
import { shorten } from './shorten.ts';

/*
 * The search page: what is typed is answered at once, and stands in the address when the typing pauses, behind `#`, which browsers send
 * to nobody.
 */

const BATCH = 10;
/** Browsers refuse to change the address with every key of a quick typist. */
const ADDRESS_PAUSE = 300;

const base = document.documentElement.dataset.base ?? '/';
const host = document.querySelector<HTMLElement>('[data-search-host]');
const form = document.querySelector<HTMLFormElement>('main .search-form');
const input = form?.querySelector<HTMLInputElement>('input');

if (host && form && input) start(host, form, input);

function start(host: HTMLElement, form: HTMLFormElement, input: HTMLInputElement): void {
  let state = searchIn(location);
  let limit = BATCH;
  /** How far down the reader was who comes back. */
  let top = 0;
  let typing = false;
  /** Whether facets were asked for on a large site, and are from then on. */
  let counted = false;
  /** Whether the address holds a search that was asked for, not one on the way to it: typing then begins another. */
  let asked = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const search = latestOnly(async (isLatest) => {
    const start = performance.now();
    const shown = state;
    if (!shown.query) return view.idle();
    view.loading();
    try {
      const { query, choice, sort, exact } = shown;
      const found = await find(base, query, limit, { choice, sort, exact, typing, counted });
      if (!isLatest()) return;
      view.show(found, shown, limit);
      if (top > 0) scrollTo({ top, behavior: 'instant' });
      top = 0;
      performance.measure('search', { start });
    } catch {
      if (isLatest()) view.failed();
    }
  });

  /** Write into the address what was typed, where that is not done yet. */
  const settleAddress = () => {
    if (timer === undefined) return;
    clearTimeout(timer);
    timer = undefined;
    writeAddress(asked ? 'pushState' : 'replaceState');
    asked = false;
  };
  /** An address that says the same in other words is left as it is. */
  const writeAddress = (way: 'pushState' | 'replaceState') => {
    const address = writeSearch(state);
    if (address === writeSearch(searchIn(location))) return;
    if (way === 'pushState') note();
    history[way](null, '', location.pathname + address);
  };
  const note = () => notePlace({ limit, top: scrollY });

  const go = (change: Partial<SearchState>, typed = false) => {
    if (!typed) settleAddress();
    // Read back, so that a search finds the same as its address will.
    state = readSearch(writeSearch({ ...state, ...change }));
    typing = typed;
    top = 0;
    if (typed) {
      clearTimeout(timer);
      timer = setTimeout(settleAddress, ADDRESS_PAUSE);
    } else {
      writeAddress('pushState');
      asked = true;
    }
    limit = BATCH;
    void search();
  };

  const view = createResultsView(host, input, {
    retry: () => void search(),
    more: () => {
      limit += BATCH;
      note();
      void search();
    },
    sort: (sort) => go({ sort }),
    choose: (boxes) =>
      go({ choice: new Map(facets.map((name) => [name, new Set(boxes.filter((box) => box.name === name).map(({ value }) => value))])) }),
    count: () => {
      counted = true;
      void search();
    },
    query: (query) => {
      input.value = toField(query);
      go({ query, exact: false });
    },
  });

  /** Search for what the field holds; of what is too long for a query, for the lines that tell most. */
  const ask = async (typed: boolean) => {
    const { value } = input;
    const query = fromField(value);
    if (query.length <= MAX_QUERY) return go({ query, exact: false }, typed);
    view.loading();
    const short = await shorten(base, query);
    if (input.value !== value) return;
    input.value = toField(short);
    go({ query: short, exact: false }, typed);
  };

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    rememberSearch(fromField(input.value).slice(0, MAX_QUERY));
    void ask(false);
  });
  input.addEventListener('input', () => void ask(true));
  // Back must lead to what was searched for, so the address is written before a link is followed.
  document.addEventListener('click', settleAddress, true);
  leadMarked(host, () => state.query);
  host.addEventListener('click', (event) => {
    if ((event.target as Element).closest('.results a')) rememberSearch(state.query);
  });
  const fromAddress = () => {
    clearTimeout(timer);
    timer = undefined;
    state = searchIn(location);
    ({ limit, top } = placeNoted(history.state, BATCH));
    typing = false;
    asked = state.query !== '';
    input.value = toField(state.query);
    void search();
  };
  addEventListener('hashchange', () => {
    if (isSearch(location)) fromAddress();
    // A link within the page, such as the one that skips to the content, has taken the search out of the address.
    else history.replaceState(history.state, '', location.pathname + writeSearch(state));
  });
  addEventListener('pagehide', note);
  fromAddress();
  // What an old link has sent already is not sent again, by a reload or as where a reader came from.
  if (location.search) history.replaceState(history.state, '', location.pathname + writeSearch(state));
}
