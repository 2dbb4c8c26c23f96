import { ui } from '../../text/text.ts';
import { element } from '../search/element.ts';

/* Puts on each block of code a button that copies it; `start.ts` waits for it to be pressed. */

for (const code of document.querySelectorAll<HTMLElement>('.body pre.code')) {
  const box = element('div', { class: 'code-block' });
  const button = element('button', { type: 'button', 'data-copy-code': '', 'aria-label': ui.copy.codeName }, ui.copy.code);
  code.replaceWith(box);
  // Before the code, above which it stands: where a link's words begin in code and end below it, Chromium shows the top of all between.
  box.append(button, code);
}
