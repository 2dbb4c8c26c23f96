import { element } from '../search/element.ts';

const SHOWN = 6000;

let place: HTMLElement | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;

/** Say, for a moment and to screen readers too, what has happened. */
export function toast(message: string): void {
  place ??= document.body.appendChild(element('div', { class: 'toast', role: 'status' }));
  const status = place;
  // A status that was there before its words is announced; words that stand already are not.
  status.textContent = '';
  requestAnimationFrame(() => {
    status.textContent = message;
  });
  clearTimeout(timer);
  timer = setTimeout(() => {
    status.textContent = '';
  }, SHOWN);
}
