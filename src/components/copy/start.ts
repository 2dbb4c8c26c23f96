import './code-buttons.ts';
import { ui } from '../../text/text.ts';
import { loadPart } from '../shell/load-part.ts';
import { onShortcut } from '../shell/shortcuts.ts';
import type { What } from './act.ts';
import { readForm, rememberForm } from './reply-form.ts';

/* What a page with an entry runs: it waits for a button, a key or a heading's link. What that does is loaded when it is first wanted. */

const wide = matchMedia('(width >= 64rem)');
/** Where there is room, what stands beside is open, and its contents follow the reader. */
function openBeside(): void {
  for (const details of document.querySelectorAll<HTMLDetailsElement>('.aside details')) details.open = wide.matches;
  if (wide.matches)
    addEventListener(
      'scroll',
      () => void import('../entry/mark-section.ts').then(({ followReader }) => followReader()).catch(() => undefined),
      { once: true },
    );
}
wide.addEventListener('change', openBeside);
openBeside();

const load = () => import('./act.ts');

function act(what: What, place?: string): void {
  void loadPart(load, ui.copy.lost).then((loaded) => loaded?.act(what, place));
}

onShortcut({ y: () => act('link'), r: () => act('reply'), d: () => act('desk') });

addEventListener('click', (event) => {
  const target = event.target as Element;
  const button = target.closest<HTMLElement>('[data-copy]');
  if (button) act(button.dataset.copy as What, '');
  const code = target.closest('[data-copy-code]');
  if (code) void loadPart(load, ui.copy.lost).then((loaded) => loaded?.copyCode(code));
  const link = target.closest<HTMLAnchorElement>('.body a.anchor');
  if (link && !event.metaKey && !event.ctrlKey && !event.shiftKey) {
    void loadPart(() => import('./section-menu.ts'), ui.copy.lost).then((loaded) => loaded?.openSectionMenu(link));
  }
});

// By the time a button is pressed, what it needs is mostly there.
for (const type of ['pointerover', 'focusin']) {
  addEventListener(
    type,
    (event) => (event.target as Element).closest?.('[data-copy], [data-copy-code], .anchor') && void load().catch(() => undefined),
  );
}

const select = document.querySelector<HTMLSelectElement>('[data-copy-form]');
if (select) {
  select.value = readForm();
  select.addEventListener('change', () => rememberForm(select.value));
}
