import { find } from '../../search/client/find.ts';
import { element } from './element.ts';
import { latestOnly } from './latest-only.ts';
import { definitionOf } from './notes-view.ts';
import { resultOption } from './result-view.ts';

/* The search dialog: an ARIA combobox over a list of links. Made when it is first opened. */

const LIMIT = 8;
const PART_MISSING = 'A part of the search index could not be loaded. Type to try again.';
const LIST_ID = 'search-dialog-results';

/** Something that can be opened. */
export interface SearchDialog {
  /** @param typed what the reader typed before the dialog was there */
  open(typed: string): void;
}

/**
 * Make the dialog.
 *
 * @param base the path the site is served from
 * @param page the search page's address, where Enter leads when no result is chosen
 */
export function createSearchDialog(base: string, page: string): SearchDialog {
  const input = element('input', {
    type: 'search',
    name: 'q',
    role: 'combobox',
    autocomplete: 'off',
    spellcheck: 'false',
    enterkeyhint: 'search',
    'aria-label': 'Search, or paste an error',
    'aria-expanded': 'false',
    'aria-controls': LIST_ID,
    'aria-autocomplete': 'list',
    placeholder: 'Search, or paste an error',
  });
  const close = element('button', { type: 'button', 'aria-label': 'Close search' }, 'Esc');
  const form = element('form', { action: page, method: 'get', role: 'search' }, input, close);
  const status = element('p', { class: 'search-status', role: 'status' });
  const list = element('div', {
    class: 'results',
    role: 'listbox',
    id: LIST_ID,
    'aria-label': 'Results',
    'data-search-results': '',
    'data-state': 'idle',
  });
  const meaning = element('div', {});
  const dialog = element('dialog', { class: 'search-dialog', 'aria-label': 'Search' }, form, status, meaning, list);
  document.body.append(dialog);

  let active = -1;

  const select = (next: number) => {
    const options = [...list.children];
    active = options.length === 0 ? -1 : (next + options.length) % options.length;
    for (const [i, option] of options.entries()) option.setAttribute('aria-selected', String(i === active));
    const chosen = options[active];
    if (chosen) {
      input.setAttribute('aria-activedescendant', chosen.id);
      chosen.scrollIntoView({ block: 'nearest' });
    } else input.removeAttribute('aria-activedescendant');
  };

  const show = (state: string, message: string, options: HTMLElement[]) => {
    list.dataset.state = state;
    list.replaceChildren(...options);
    status.textContent = message;
    input.setAttribute('aria-expanded', String(options.length > 0));
    active = -1;
    input.removeAttribute('aria-activedescendant');
  };

  const search = latestOnly(async (isLatest) => {
    const query = input.value.trim();
    if (!query) {
      meaning.replaceChildren();
      return show('idle', '', []);
    }
    list.dataset.state = 'loading';
    try {
      const { results, total, definition, incomplete } = await find(base, query, LIMIT, { typing: true });
      if (!isLatest()) return;
      meaning.replaceChildren(...(definition ? [definitionOf(definition)] : []));
      if (total === 0 && incomplete) return show('error', PART_MISSING, []);
      if (total === 0) return show('empty', `Nothing found for “${query}”. Enter opens the search page, with other ways to look.`, []);
      show(
        'done',
        `${total} ${total === 1 ? 'result' : 'results'}${total > LIMIT ? '; Enter shows all' : ''}${incomplete ? `. ${PART_MISSING}` : ''}`,
        results.map((result, i) => resultOption(result, query, `${LIST_ID}-${i}`)),
      );
    } catch {
      if (isLatest()) show('error', 'The search index could not be loaded. Type to try again.', []);
    }
  });

  input.addEventListener('input', () => void search());
  input.addEventListener('keydown', (event) => {
    if (event.key === 'ArrowDown') select(active + 1);
    else if (event.key === 'ArrowUp') select(active - 1);
    else if (event.key === 'Enter' && active >= 0) {
      const link = list.children[active] as HTMLAnchorElement;
      if (event.metaKey || event.ctrlKey) open(link.href, '_blank', 'noopener');
      else link.click();
    } else return;
    event.preventDefault();
  });
  close.addEventListener('click', () => dialog.close());
  // A click on the backdrop is a click on the dialog itself.
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog || (event.target as Element).closest('a')) dialog.close();
  });

  return {
    open(typed) {
      dialog.showModal();
      input.select();
      if (!typed) return;
      input.value = typed;
      void search();
    },
  };
}
