import { find } from '../../search/client/find.ts';
import { facets } from '../../search/facets.ts';
import { readSearch, type SearchState, writeSearch } from './address.ts';
import { rememberSearch } from './recent-searches.ts';
import { createResultsView } from './results-view.ts';

/* The search page: what is typed goes into the address, and what the address says is shown. */

const BATCH = 10;
const TYPING_PAUSE = 100;

const base = document.documentElement.dataset.base ?? '/';
const host = document.querySelector<HTMLElement>('[data-search-host]');
const form = document.querySelector<HTMLFormElement>('main .search-form');
const input = form?.querySelector<HTMLInputElement>('input');

if (host && form && input) start(host, form, input);

function start(host: HTMLElement, form: HTMLFormElement, input: HTMLInputElement): void {
  let limit = BATCH;
  let run = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const search = async (typing = false) => {
    const state = readSearch(location.search);
    const mine = ++run;
    const start = performance.now();
    if (!state.query) return view.idle();
    view.loading();
    try {
      const { choice, sort, exact } = state;
      const found = await find(base, state.query, limit, { choice, sort, exact, typing });
      // A later search may have overtaken this one.
      if (mine !== run) return;
      view.show(found, state, limit);
      performance.measure('search', { start });
    } catch {
      if (mine === run) view.failed();
    }
  };

  const go = (change: Partial<SearchState>, { replace = false, typing = false } = {}) => {
    const address = writeSearch({ ...readSearch(location.search), ...change }) || location.pathname;
    limit = BATCH;
    if (replace) history.replaceState(null, '', address);
    else if (address !== location.search) history.pushState(null, '', address);
    void search(typing);
  };

  const view = createResultsView(host, input, {
    retry: () => void search(),
    more: () => {
      limit += BATCH;
      void search();
    },
    sort: (sort) => go({ sort }),
    choose: (boxes) =>
      go({ choice: new Map(facets.map(([name]) => [name, new Set(boxes.filter((box) => box.name === name).map(({ value }) => value))])) }),
    query: (query) => {
      input.value = query;
      go({ query, exact: false });
    },
  });

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(timer);
    rememberSearch(input.value.trim());
    go({ query: input.value.trim(), exact: false });
  });
  input.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(() => go({ query: input.value.trim(), exact: false }, { replace: true, typing: true }), TYPING_PAUSE);
  });
  host.addEventListener('click', (event) => {
    if ((event.target as Element).closest('.results a')) rememberSearch(readSearch(location.search).query);
  });
  const fromAddress = () => {
    input.value = readSearch(location.search).query;
    void search();
  };
  addEventListener('popstate', fromAddress);
  fromAddress();
}
