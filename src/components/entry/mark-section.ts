/* Marks, in the contents beside an entry, the section in view. Loaded when the reader first scrolls. */

/** How far down the window a heading counts as reached, as part of its height. */
const REACHED = 0.3;
const links = [...document.querySelectorAll<HTMLAnchorElement>('.toc a')];
let waiting = false;

function mark(): void {
  waiting = false;
  const reached = links.findLast(({ hash }) => {
    const top = document.getElementById(decodeURIComponent(hash.slice(1)))?.getBoundingClientRect().top;
    return top !== undefined && top < innerHeight * REACHED;
  });
  for (const link of links) {
    if (link === reached) link.ariaCurrent = 'location';
    else link.removeAttribute('aria-current');
  }
}

/** Mark the section in view, from now on. */
export function followReader(): void {
  addEventListener(
    'scroll',
    () => {
      if (!waiting) requestAnimationFrame(mark);
      waiting = true;
    },
    { passive: true },
  );
  mark();
}
