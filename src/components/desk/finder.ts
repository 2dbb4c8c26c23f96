import { find, type Result } from '../../search/client/find.ts';
import { element } from '../search/element.ts';
import { marked } from '../search/marked.ts';
import { itemOf } from './item-of.ts';

const LIMIT = 8;
const TYPING_PAUSE = 120;

/** What the finder works on. */
interface Finder {
  base: string;
  input: HTMLInputElement;
  status: HTMLElement;
  list: HTMLElement;
  /** Called with the path of what is picked, and what it is called. */
  pick(item: string, title: string): void;
}

/** Search as it is typed, and let results be picked: the entry, or the section that matched. */
export function startFinder({ base, input, status, list, pick }: Finder): void {
  let run = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const search = async () => {
    const query = input.value.trim();
    const mine = ++run;
    if (!query) {
      list.replaceChildren();
      status.textContent = '';
      return;
    }
    try {
      const { results, total, definition } = await find(base, query, LIMIT, { typing: true });
      if (mine !== run) return;
      const shown = definition ? [definition, ...results] : results;
      list.replaceChildren(...shown.map((result) => resultItem(result, query, base, pick)));
      status.textContent =
        shown.length === 0
          ? `Nothing found for “${query}”.`
          : `${total} ${total === 1 ? 'result' : 'results'}${total > LIMIT ? `, the best ${LIMIT} shown` : ''}`;
    } catch {
      if (mine === run) status.textContent = 'The search index could not be loaded. Type to try again.';
    }
  };
  input.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(search, TYPING_PAUSE);
  });
  input.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    list.querySelector('button')?.click();
  });
}

function resultItem(result: Result, query: string, base: string, pick: Finder['pick']): HTMLElement {
  const add = (url: string, label: string, name: string) => {
    const item = itemOf(base, url);
    if (!item) return [];
    const button = element('button', { type: 'button', class: 'small', 'aria-label': `Add ${name}` }, label);
    button.addEventListener('click', () => pick(item, result.title));
    return [button];
  };
  const section = result.section;
  return element(
    'li',
    { class: 'result', 'data-entry-id': result.id },
    element('a', { class: 'result-title', href: result.url }, marked(result.title, query)),
    ' ',
    element('span', { class: 'result-meta' }, result.facts.join(' · ')),
    element('span', { class: 'result-summary' }, result.summary),
    element(
      'span',
      { class: 'desk-buttons' },
      ...add(result.url, 'Add', `“${result.title}”`),
      ...(section ? add(section.url, `Add “${section.title}”`, `“${section.title}” of “${result.title}”`) : []),
    ),
  );
}
