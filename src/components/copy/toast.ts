import { element } from '../search/element.ts';

const SHOWN = 6000;

let place: HTMLElement | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;

/**
 * Say, for a moment and to screen readers too, what has happened.
 *
 * @param link where the reader can go on; with one, it stays until the next
 */
export function toast(message: string, link?: { href: string; words: string }): void {
  place ??= document.body.appendChild(element('div', { class: 'toast', role: 'status' }));
  const status = place;
  // A status that was there before its words is announced; words that stand already are not.
  status.textContent = '';
  requestAnimationFrame(() => {
    status.textContent = message;
    if (link) status.append(' ', element('a', { href: link.href }, link.words));
  });
  clearTimeout(timer);
  if (link) return;
  timer = setTimeout(() => {
    status.textContent = '';
  }, SHOWN);
}
