import { ui } from '../../text/text.ts';
import { element } from '../search/element.ts';
import { act, type What } from './act.ts';

const ACTIONS: readonly (readonly [what: What, label: string])[] = [
  ['link', ui.copy.link],
  ['reply', ui.copy.reply],
  ['citation', ui.copy.citation],
  ['desk', ui.copy.add],
];

let close: () => void = () => {};

/** Show, below a place's link, what can be copied of the place. Escape, a choice, or a step elsewhere puts it away. */
export function openSectionMenu(link: HTMLAnchorElement): void {
  close();
  const place = decodeURIComponent(link.hash.slice(1));
  const menu = element(
    'div',
    { class: 'section-menu', role: 'group', 'aria-label': (link.ariaLabel ?? '').replace(ui.place.linkTo, ui.place.copyOf) },
    ...ACTIONS.map(([what, label]) => {
      const button = element('button', { type: 'button' }, label);
      button.addEventListener('click', () => {
        void act(what, place);
        close();
        link.focus({ preventScroll: true });
      });
      return button;
    }),
  );
  const host = element('div', { class: 'section-menu-host' }, menu);
  const owner = link.parentElement;
  if (owner?.matches('.table')) owner.after(host);
  else owner?.insertAdjacentElement(owner.matches('figure, td, th') ? 'beforeend' : 'afterend', host);
  link.setAttribute('aria-expanded', 'true');

  const leaving = new AbortController();
  const { signal } = leaving;
  close = () => {
    leaving.abort();
    host.remove();
    link.removeAttribute('aria-expanded');
    close = () => {};
  };
  const isOutside = (target: EventTarget | null) => target instanceof Node && !host.contains(target) && !link.contains(target);
  // What goes away under a press moves all below it, so that the press would miss what it was meant for.
  let isPressed = false;
  addEventListener('pointerdown', () => (isPressed = true), { signal });
  for (const end of ['pointerup', 'pointercancel']) addEventListener(end, () => (isPressed = false), { signal });
  addEventListener('click', (event) => isOutside(event.target) && close(), { signal });
  addEventListener('focusin', (event) => !isPressed && isOutside(event.target) && close(), { signal });
  addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape') return;
      close();
      link.focus({ preventScroll: true });
    },
    { signal },
  );
  menu.querySelector('button')?.focus({ preventScroll: true });
}
