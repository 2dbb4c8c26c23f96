import styles from '../../styles/dialog.css?url';
import { element } from '../search/element.ts';
import { loadStyle } from './load-style.ts';
import { shortcutsOn, switchShortcuts } from './shortcuts.ts';

/** What each key does. The keys that need no modifier can be switched off. */
const SHORTCUTS: readonly (readonly [key: string, what: string])[] = [
  ['/', 'Search'],
  ['Ctrl K, ⌘ K', 'Search, from a field too'],
  ['y', 'Copy a link to the section in view, or to the selected text'],
  ['r', 'Copy a reply about the section in view'],
  ['d', 'Add the section in view to the reply at the desk'],
  ['o', 'Open the desk; there, go to the field for the question'],
  ['1, 2, 3', 'At the desk: tick or untick an entry proposed'],
  ['a', 'At the desk: write a reply with the ticked entries'],
  ['Ctrl ↵, ⌘ ↵', 'At the desk: the same from the question; in the reply’s text, copy it'],
  ['?', 'Show these keys'],
];

const KEPT = 'The choice stays on this device.';
const UNKEPT = 'This browser lets the page keep nothing, so the choice lasts until you leave the page.';

let dialog: HTMLDialogElement | undefined;

/** Open the list of keyboard shortcuts, with the switch that turns single keys off. */
export async function openShortcuts(): Promise<void> {
  await loadStyle(styles);
  dialog ??= createDialog();
  const box = dialog.querySelector('input');
  if (box) box.checked = shortcutsOn();
  dialog.showModal();
}

function createDialog(): HTMLDialogElement {
  const box = element('input', { type: 'checkbox', role: 'switch' });
  const where = element('span', { role: 'status' }, KEPT);
  box.addEventListener('change', () => {
    where.textContent = switchShortcuts(box.checked) ? KEPT : UNKEPT;
  });
  const close = element('button', { type: 'button' }, 'Close');
  const made = element(
    'dialog',
    { class: 'dialog', 'aria-labelledby': '_shortcuts' },
    element('h2', { id: '_shortcuts' }, 'Keyboard shortcuts'),
    element(
      'dl',
      {},
      ...SHORTCUTS.map(([key, what]) => element('div', {}, element('dt', {}, element('kbd', {}, key)), element('dd', {}, what))),
    ),
    element('label', { class: 'switch' }, box, 'Single-key shortcuts'),
    element(
      'p',
      { class: 'muted' },
      'Switched off, only shortcuts with Ctrl or ⌘ work. ',
      where,
      ' This list is at the foot of each page.',
    ),
    close,
  );
  close.addEventListener('click', () => made.close());
  // A click on the backdrop is a click on the dialog itself.
  made.addEventListener('click', (event) => {
    if (event.target === made) made.close();
  });
  document.body.append(made);
  return made;
}
