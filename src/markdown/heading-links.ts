import type { Element, Nodes } from 'hast';
import { defineHastPlugin } from 'satteri';
import { ui } from '../text/text.ts';

/** Put after each heading's words a link to the heading itself. */
export const headingLinksPlugin = defineHastPlugin({
  name: 'signpost-heading-links',
  element: {
    filter: ['h2', 'h3', 'h4', 'h5', 'h6'],
    visit(node, ctx) {
      const { id } = node.properties;
      if (typeof id !== 'string' || id.startsWith('_')) return;
      ctx.appendChild(node, linkTo(id, ui.copy.quoted(wordsIn(node).trim())));
    },
  },
});

/** A line break parts words as a space does. */
function wordsIn(node: Readonly<Nodes>): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'element' && node.tagName === 'br') return ' ';
  return 'children' in node ? node.children.map(wordsIn).join('') : '';
}

/** A place's link to itself, which is what people copy. */
export function linkTo(anchor: string, words: string): Element {
  return {
    type: 'element',
    tagName: 'a',
    properties: { className: ['anchor'], href: `#${anchor}`, ariaLabel: ui.place.linkTo + words },
    children: [{ type: 'text', value: '#' }],
  };
}
