import { type Choice, find } from '../../search/client/find.ts';
import { facets } from '../../search/facets.ts';
import { element } from './element.ts';
import { facetFieldsets } from './facet-view.ts';
import { resultItem } from './result-view.ts';

/* The search page: the address holds the whole state, `?q=` and one parameter a facet value. */

type State = 'idle' | 'loading' | 'done' | 'empty' | 'error';

const BATCH = 20;
const TYPING_PAUSE = 120;

const base = document.documentElement.dataset.base ?? '/';
const host = document.querySelector<HTMLElement>('[data-search-host]');
const fallback = document.querySelector<HTMLElement>('[data-search-fallback]');
const form = document.querySelector<HTMLFormElement>('main .search-form');
const input = form?.querySelector<HTMLInputElement>('input');

if (host && fallback && form && input) start(host, fallback, form, input);

function start(host: HTMLElement, fallback: HTMLElement, form: HTMLFormElement, input: HTMLInputElement): void {
  const status = element('p', { class: 'search-status', role: 'status' });
  const list = element('ol', { class: 'results', 'data-search-results': '', 'aria-label': 'Results' });
  const more = element('button', { type: 'button', class: 'button', hidden: '' }, 'More results');
  const side = element('div', { class: 'facets' });
  const layout = element('div', { class: 'search-layout' }, side, element('div', {}, status, list, more));
  host.append(layout);

  let limit = BATCH;
  let run = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const show = (state: State, message: string) => {
    list.dataset.state = state;
    status.textContent = message;
    fallback.hidden = state === 'done' || state === 'loading';
    layout.classList.toggle('has-facets', side.childElementCount > 0);
  };

  const search = async () => {
    const { query, choice } = readAddress();
    const mine = ++run;
    if (!query) {
      list.replaceChildren();
      side.replaceChildren();
      more.hidden = true;
      show('idle', '');
      return;
    }
    if (list.childElementCount === 0) show('loading', 'Searching…');
    else list.dataset.state = 'loading';
    try {
      const { results, total, facets: counts } = await find(base, query, choice, limit);
      if (mine !== run) return;
      list.replaceChildren(...results.map((result) => resultItem(result, query)));
      side.replaceChildren(...facetFieldsets(counts, choice));
      more.hidden = results.length >= total;
      if (total > 0) show('done', `${total} ${total === 1 ? 'result' : 'results'} for “${query}”`);
      else show('empty', `Nothing found for “${query}”. Try fewer or other words, or start from a topic.`);
    } catch {
      if (mine !== run) return;
      list.replaceChildren();
      more.hidden = true;
      show('error', 'The search index could not be loaded. ');
      const retry = element('button', { type: 'button', class: 'button' }, 'Try again');
      retry.addEventListener('click', search);
      status.append(retry);
    }
  };

  const write = (change: (params: URLSearchParams) => void, replace: boolean) => {
    const params = new URLSearchParams(location.search);
    change(params);
    limit = BATCH;
    const address = params.size > 0 ? `?${params}` : location.pathname;
    if (replace) history.replaceState(null, '', address);
    else history.pushState(null, '', address);
    void search();
  };

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(timer);
    write((params) => setOrDelete(params, 'q', input.value.trim()), false);
  });
  input.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(() => write((params) => setOrDelete(params, 'q', input.value.trim()), true), TYPING_PAUSE);
  });
  side.addEventListener('change', () => {
    write((params) => {
      for (const [name] of facets) params.delete(name);
      for (const box of side.querySelectorAll<HTMLInputElement>('input:checked')) params.append(box.name, box.value);
    }, false);
  });
  more.addEventListener('click', () => {
    limit += BATCH;
    void search();
  });
  const fromAddress = () => {
    input.value = readAddress().query;
    void search();
  };
  addEventListener('popstate', fromAddress);
  moveByArrows(input, list);
  fromAddress();
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

function readAddress(): { query: string; choice: Choice } {
  const params = new URLSearchParams(location.search);
  return { query: (params.get('q') ?? '').trim(), choice: new Map(facets.map(([name]) => [name, new Set(params.getAll(name))])) };
}

function setOrDelete(params: URLSearchParams, name: string, value: string): void {
  if (value) params.set(name, value);
  else params.delete(name);
}
