import { answersIn } from '../../search/client/answers-in.ts';
import { type Found, find } from '../../search/client/find.ts';
import styles from '../../styles/search-dialog.css?url';
import { ui } from '../../text/text.ts';
import { keyOf } from '../shell/key-of.ts';
import { loadStyle } from '../shell/load-style.ts';
import { directRow } from './direct-view.ts';
import { element } from './element.ts';
import { pageOffers, recentOffers } from './idle-view.ts';
import { keepLines } from './keep-lines.ts';
import { latestOnly } from './latest-only.ts';
import { leadMarked } from './marked-address.ts';
import { definitionOf } from './notes-view.ts';
import { fromField, toField } from './query-field.ts';
import { resultRow } from './result-view.ts';
import { correctionText, countText, foundFitText, stateOf } from './said.ts';
import { unknownNotice } from './unknown-view.ts';

/* The search dialog: an ARIA combobox over a list of links. Made when it is first opened. */

const LIMIT = 8;
const LIST_ID = '_search-dialog-results';

/** Something that can be opened. */
export interface SearchDialog {
  /** @param typed what the reader typed before the dialog was there */
  open(typed: string): void;
}

/** Load what the dialog looks like. */
export const loadDialogStyle = () => loadStyle(styles);

/**
 * Make the dialog.
 *
 * @param base the path the site is served from
 * @param page the search page's address, where Enter leads when no result is chosen
 */
export function createSearchDialog(base: string, page: string): SearchDialog {
  const input = element('input', {
    type: 'search',
    role: 'combobox',
    autocomplete: 'off',
    spellcheck: 'false',
    enterkeyhint: 'search',
    'aria-label': ui.search.field,
    'aria-expanded': 'false',
    'aria-controls': LIST_ID,
    'aria-autocomplete': 'list',
    placeholder: ui.search.field,
  });
  const close = element('button', { type: 'button', 'aria-label': ui.search.close }, ui.search.escape);
  const form = element('form', { action: page, role: 'search' }, input, close);
  const status = element('div', { class: 'search-status', role: 'status' });
  const list = element('div', {
    class: 'results',
    role: 'listbox',
    id: LIST_ID,
    'aria-label': ui.search.results,
    'data-search-results': '',
    'data-state': 'idle',
  });
  const idle = element('div', { class: 'search-idle' });
  const dialog = element('dialog', { class: 'search-dialog', 'aria-label': ui.search.button }, form, status, idle, list);
  document.body.append(dialog);

  const searchFor = (query: string) => {
    input.value = toField(query);
    input.focus();
    void search();
  };
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

  const deselect = () => {
    list.children[active]?.setAttribute('aria-selected', 'false');
    active = -1;
    input.removeAttribute('aria-activedescendant');
  };

  const show = (state: string, said: (Node | string)[], options: HTMLElement[] = []) => {
    list.dataset.state = state;
    idle.hidden = state !== 'idle';
    delete list.dataset.confidence;
    const chosen = list.children[active]?.getAttribute('href');
    deselect();
    list.replaceChildren(...options);
    status.replaceChildren(...said);
    input.setAttribute('aria-expanded', String(options.length > 0));
    // What was chosen while the last letters were still looked up stays chosen.
    const again = chosen ? options.findIndex((option) => option.getAttribute('href') === chosen) : -1;
    if (again >= 0) select(again);
  };
  const showFound = (found: Found, query: string) => {
    const rows = [
      ...found.direct.map((row) => (option: string) => directRow(row, { option })),
      ...answersIn(found).answers.map((result) => (option: string) => resultRow(result, found.log ? '' : query, { option })),
    ];
    const state = found.incomplete && rows.length === 0 ? 'error' : stateOf(found);
    show(
      state,
      state === 'error' ? [ui.search.partMissing] : [...said(found, query), ...(found.definition ? [definitionOf(found.definition)] : [])],
      rows.map((row, i) => row(`${LIST_ID}-${i}`)),
    );
    list.dataset.confidence = found.confidence;
  };

  const search = latestOnly(async (isLatest) => {
    const query = fromField(input.value);
    if (!query) return show('idle', []);
    list.dataset.state = 'loading';
    try {
      const found = await find(base, query, LIMIT, { typing: true });
      if (isLatest()) showFound(found, query);
    } catch {
      if (isLatest()) show('error', [ui.search.typeToTry]);
    }
  });

  leadMarked(list, () => fromField(input.value));
  keepLines(base, input);
  // The query stays behind `#`, which browsers send to nobody.
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const query = fromField(input.value);
    location.assign(page + (query && `#q=${encodeURIComponent(query)}`));
  });
  input.addEventListener('input', () => {
    deselect();
    void search();
  });
  input.addEventListener('keydown', (event) => {
    const key = keyOf(event);
    if (key === 'ArrowDown') select(active + 1);
    else if (key === 'ArrowUp') select(active < 0 ? -1 : active - 1);
    else if (key === 'Enter' && active >= 0) {
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
      if (!typed) {
        if (input.value) return;
        show('idle', []);
        idle.replaceChildren(...recentOffers(searchFor));
        void pageOffers(page, searchFor).then((offers) => idle.append(...offers));
        return;
      }
      input.value = typed;
      void search();
    },
  };
}

/** What is said of what was found, in little: codes that the site does not have, how well it answers, how much there is. */
function said(found: Found, query: string): (Node | string)[] {
  const { total } = answersIn(found);
  const size = total === 0 || found.log ? countText(found, query) : total > LIMIT ? ui.found.more(total) : ui.found.count(total);
  const fit = foundFitText(found);
  const words = [
    correctionText(found),
    fit && element('strong', {}, fit),
    size,
    total === 0 && ui.search.enterLooksOn,
    found.incomplete && ui.search.partMissing,
  ].filter((part): part is string | HTMLElement => Boolean(part));
  return [...unknownNotice(found.unknown), element('p', {}, ...words.flatMap((part, i) => (i > 0 ? [' ', part] : [part])))];
}
