import { ui } from '../../text/text.ts';

/* What is wider than its place scrolls inside itself: then, and only then, it is a stop of the keyboard, with a name. */

const sizes = new ResizeObserver((entries) => {
  for (const { target } of entries) tell(target as HTMLElement);
});
for (const box of document.querySelectorAll<HTMLElement>('.table, pre.code')) sizes.observe(box);

function tell(box: HTMLElement): void {
  if (box.scrollWidth <= box.clientWidth) {
    for (const name of ['tabindex', 'role', 'aria-label']) box.removeAttribute(name);
    return;
  }
  box.tabIndex = 0;
  box.role = 'group';
  // A table's link names it: “Link to table of …”.
  const name = box.querySelector('.anchor')?.ariaLabel?.replace(ui.place.linkTo, '');
  box.ariaLabel = box.dataset.label ?? name?.replace(/^./, (letter) => letter.toUpperCase()) ?? ui.shell.scroller;
}
