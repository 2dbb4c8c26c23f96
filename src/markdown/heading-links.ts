import type { Element, Nodes, Root } from 'hast';
import { ui } from '../text/text.ts';
import { eachElement, element, HEADINGS, text } from './elements.ts';

/** Put after each heading's words a link to the heading itself. */
export function linkHeadings(tree: Root): void {
  eachElement(tree, (heading) => {
    const { id } = heading.properties;
    if (!HEADINGS.has(heading.tagName) || typeof id !== 'string' || id.startsWith('_')) return;
    heading.children.push(linkTo(id, ui.copy.quoted(wordsIn(heading).trim())));
  });
}

/** A line break parts words as a space does. */
function wordsIn(node: Readonly<Nodes>): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'element' && node.tagName === 'br') return ' ';
  return 'children' in node ? node.children.map(wordsIn).join('') : '';
}

/** A place's link to itself, which is what people copy. */
export function linkTo(anchor: string, words: string): Element {
  return element('a', { className: ['anchor'], href: `#${anchor}`, ariaLabel: ui.place.linkTo + words }, text('#'));
}
