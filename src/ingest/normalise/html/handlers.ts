import type { Element } from 'hast';
import type { Handle, State } from 'hast-util-to-mdast';
import type { FootnoteDefinition, Link, RootContent } from 'mdast';
import { FOOTNOTE, FOOTNOTE_MARK } from './footnotes.ts';
import { PLACE, PLACE_LINK } from './places.ts';

declare module 'mdast' {
  interface LinkData {
    /** It leads to a heading of the same text. */
    place?: true;
  }
}

/** Elements for which Markdown has no mark, and which entries write as HTML. The tags are these, without attributes: nothing of a page's own. */
const bare = (name: string): Handle => {
  return (state: State, node: Element) =>
    [{ type: 'html', value: `<${name}>` }, ...state.all(node), { type: 'html', value: `</${name}>` }] as RootContent[];
};

const label = (node: Element) => ({ identifier: String(node.properties.label), label: String(node.properties.label) });

/** How elements become Markdown that the converter's own rules leave to be said. */
export const handlers: Record<string, Handle> = {
  sub: bare('sub'),
  sup: bare('sup'),
  kbd: bare('kbd'),
  // A hard break would end the row.
  br: (state) => (state.inTable ? { type: 'html', value: '<br>' } : { type: 'break' }),
  [PLACE]: (_state, node) => ({ type: 'html', value: ` {#${String(node.properties.place)}}` }),
  [PLACE_LINK]: (state, node) => ({
    type: 'link',
    url: `#${String(node.properties.place)}`,
    data: { place: true },
    children: state.all(node) as Link['children'],
  }),
  [FOOTNOTE_MARK]: (_state, node) => ({ type: 'footnoteReference', ...label(node) }),
  [FOOTNOTE]: (state, node) =>
    ({ type: 'footnoteDefinition', ...label(node), children: state.toFlow(state.all(node)) }) as FootnoteDefinition,
};
