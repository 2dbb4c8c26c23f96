import { element } from '../search/element.ts';

/* Puts on each block of code a button that copies it; `start.ts` waits for it to be pressed. */

for (const code of document.querySelectorAll<HTMLElement>('.body pre.code')) {
  const box = element('div', { class: 'code-block' });
  const button = element('button', { type: 'button', 'data-copy-code': '', 'aria-label': 'Copy code' }, 'Copy');
  code.replaceWith(box);
  box.append(code, button);
}
