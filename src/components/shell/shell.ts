import type { SearchDialog } from '../search/search-dialog.ts';
import { keyOf } from './key-of.ts';
import { loadPart } from './load-part.ts';
import './scrollers.ts';
import { ui } from '../../text/text.ts';
import { onShortcut } from './shortcuts.ts';
import { showTheme } from './theme-sign.ts';

/* What every page runs: the theme switch, and opening search and the list of shortcuts, which are loaded when they are first wanted. */

const root = document.documentElement;
const base = root.dataset.base ?? '/';

const themeSwitch = document.querySelector<HTMLButtonElement>('[data-theme-switch]');
if (themeSwitch) {
  themeSwitch.hidden = false;
  const { theme } = root.dataset;
  showTheme(themeSwitch, theme === 'light' || theme === 'dark' ? theme : 'system');
  themeSwitch.addEventListener('click', async () => {
    const part = await loadPart(() => import('./switch-theme.ts'), ui.shell.lost.theme);
    part?.switchTheme(themeSwitch);
  });
}

const opener = document.querySelector<HTMLAnchorElement>('[data-search-open]');
const field = document.querySelector<HTMLInputElement>('main .search-form input');
// Few pages have a field of their own.
if (field) import('../search/keep-lines.ts').then(({ keepLines }) => keepLines(base, field)).catch(() => undefined);

let dialog: SearchDialog | undefined;
let loading = false;

function openSearch(): void {
  // On the pages that are about searching, their own field is the place to type.
  if (field) {
    field.focus();
    field.select();
    return;
  }
  if (dialog) dialog.open('');
  else if (!loading) void loadSearch();
}

async function loadSearch(): Promise<void> {
  loading = true;
  const typed = keepTyping();
  const searchPage = opener?.href ?? '';
  const part = await loadPart(() => import('../search/search-dialog.ts'), ui.shell.lost.search, {
    href: searchPage,
    words: ui.shell.lost.searchInstead,
  });
  await part?.loadDialogStyle();
  loading = false;
  // Keys are the page's again, whatever came of it.
  const text = typed();
  if (!part) return;
  dialog = part.createSearchDialog(base, searchPage);
  dialog.open(text);
}

/** Keep what is typed while search is still loading, so that no letter is lost. Returns a function that ends it and tells. */
function keepTyping(): () => string {
  let text = '';
  const keep = (event: KeyboardEvent) => {
    if (keyOf(event).length !== 1 || event.metaKey || event.ctrlKey) return;
    // A letter of the query is no key of the page's.
    event.stopImmediatePropagation();
    event.preventDefault();
    text += event.key;
  };
  addEventListener('keydown', keep, true);
  return () => {
    removeEventListener('keydown', keep, true);
    return text;
  };
}

opener?.addEventListener('click', (event) => {
  if (event.metaKey || event.ctrlKey || event.shiftKey) return;
  event.preventDefault();
  openSearch();
});

addEventListener('keydown', (event) => {
  const commandK = keyOf(event).toLowerCase() === 'k' && (event.metaKey || event.ctrlKey) && !event.altKey && !event.shiftKey;
  if (!commandK) return;
  event.preventDefault();
  openSearch();
});

const openShortcuts = async () => {
  const part = await loadPart(() => import('./shortcuts-dialog.ts'), ui.shell.lost.keys);
  part?.openShortcuts();
};
const openDesk = () => {
  const question = document.querySelector<HTMLElement>('[data-question-text]');
  if (question) question.focus();
  else location.assign(`${base}desk/`);
};
/** Words that were searched stand in the address of a page that was found. */
const markSearched = () => {
  if (location.hash.startsWith('#_marked=')) void import('../search/mark-words.ts').then(({ markWords }) => markWords());
};
addEventListener('hashchange', markSearched);
markSearched();
onShortcut({ '/': openSearch, '?': openShortcuts, o: openDesk });
document.querySelector('[data-shortcuts-open]')?.addEventListener('click', openShortcuts);

// What opens without a network is nobody's first concern: it waits until the page is there.
const { offline } = root.dataset;
if (offline && 'serviceWorker' in navigator)
  addEventListener('load', () => void navigator.serviceWorker.register(offline).catch(() => undefined));
