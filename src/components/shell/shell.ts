import { keepLines } from '../search/keep-lines.ts';
import type { SearchDialog } from '../search/search-dialog.ts';
import { onShortcut } from './shortcuts.ts';

/* What every page runs: the theme switch, and opening search and the list of shortcuts, which are loaded when they are first wanted. */

const root = document.documentElement;
const base = root.dataset.base ?? '/';

const themeSwitch = document.querySelector<HTMLButtonElement>('[data-theme-switch]');
if (themeSwitch) {
  themeSwitch.hidden = false;
  themeSwitch.addEventListener('click', () => {
    const dark = root.dataset.theme ? root.dataset.theme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
    root.dataset.theme = dark ? 'light' : 'dark';
    try {
      localStorage.setItem('theme', root.dataset.theme);
    } catch {
      // Storage is off: the choice lasts for this page.
    }
  });
}

const opener = document.querySelector<HTMLAnchorElement>('[data-search-open]');
const field = document.querySelector<HTMLInputElement>('main .search-form input');
if (field) keepLines(base, field);

let dialog: Promise<SearchDialog> | undefined;

function openSearch(): void {
  // On the pages that are about searching, their own field is the place to type.
  if (field) {
    field.focus();
    field.select();
    return;
  }
  dialog ??= import('../search/search-dialog.ts').then(({ createSearchDialog }) => createSearchDialog(base, opener?.href ?? ''));
  const typed = keepTyping();
  void dialog.then(({ open }) => open(typed()));
}

/** Keep what is typed while search is still loading, so that no letter is lost. Returns a function that ends it and tells. */
function keepTyping(): () => string {
  let text = '';
  const keep = (event: KeyboardEvent) => {
    if (event.key.length > 1 || event.metaKey || event.ctrlKey) return;
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
  const commandK = event.key.toLowerCase() === 'k' && (event.metaKey || event.ctrlKey) && !event.altKey && !event.shiftKey;
  if (!commandK) return;
  event.preventDefault();
  openSearch();
});

const openShortcuts = () => void import('./shortcuts-dialog.ts').then((dialog) => dialog.openShortcuts());
onShortcut({ '/': openSearch, '?': openShortcuts });
document.querySelector('[data-shortcuts-open]')?.addEventListener('click', openShortcuts);
