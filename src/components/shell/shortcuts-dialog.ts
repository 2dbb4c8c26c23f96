import styles from '../../styles/dialog.css?url';
import { ui } from '../../text/text.ts';
import { element } from '../search/element.ts';
import { loadStyle } from './load-style.ts';
import { shortcutsOn, switchShortcuts } from './shortcuts.ts';

/** What each key does. The keys that need no modifier can be switched off. */
const SHORTCUTS: readonly (readonly [key: string, what: string])[] = [
  ['/', ui.keys.search],
  [`${ui.keys.control} K, ⌘ K`, ui.keys.searchAnywhere],
  ['y', ui.keys.link],
  ['r', ui.keys.reply],
  ['d', ui.keys.add],
  ['o', ui.keys.desk],
  ['1, 2, 3', ui.keys.tick],
  ['a', ui.keys.write],
  [`${ui.keys.control} ↵, ⌘ ↵`, ui.keys.enter],
  ['?', ui.keys.show],
];

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
  const where = element('span', { role: 'status' }, ui.keys.kept);
  box.addEventListener('change', () => {
    where.textContent = switchShortcuts(box.checked) ? ui.keys.kept : ui.keys.unkept;
  });
  const close = element('button', { type: 'button' }, ui.shell.close);
  const made = element(
    'dialog',
    { class: 'dialog', 'aria-labelledby': '_shortcuts' },
    // The first control stands at the end: on a phone the list would open there.
    element('h2', { id: '_shortcuts', tabindex: '-1', autofocus: '' }, ui.shell.keys),
    element(
      'dl',
      {},
      ...SHORTCUTS.map(([key, what]) => element('div', {}, element('dt', {}, element('kbd', {}, key)), element('dd', {}, what))),
    ),
    element('label', { class: 'switch' }, box, ui.keys.single),
    element('p', { class: 'muted' }, ui.keys.off, where, ui.keys.where),
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
