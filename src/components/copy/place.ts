import { headingBefore, sectionsOf } from './page-facts.ts';

/** How far down the window a heading counts as reached, as part of its height. */
const REACHED = 0.4;

/** What carries an anchor that links may lead to. Footnotes and raw HTML have ids of their own, which promise nothing. */
const ANCHORED = '.glossary > div, .body :is(h2, h3, h4, h5, h6, p, li, figure, .table, tr)[id]:not(.footnotes *, [id^=user-content-])';

/** The place that a key acts on: the section that has the focus, that the address names, or that is in view; empty for the whole entry. */
export function placeInView(): string {
  const focused = document.activeElement;
  const target = document.querySelector(':target');
  for (const element of [focused, target]) {
    if (element?.closest('.body, .glossary > div') && isInView(element)) return placeOf(element);
  }
  const limit = innerHeight * REACHED;
  return scrollY < limit / 4 ? '' : (sectionsOf(document).findLast((section) => section.getBoundingClientRect().top < limit)?.id ?? '');
}

/** The place that holds something of the page; empty for the top of the entry. */
export function placeOf(node: Node): string {
  const element = node instanceof Element ? node : node.parentElement;
  return element?.closest(ANCHORED)?.id ?? (element && headingBefore(element)?.id) ?? '';
}

function isInView(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
}
