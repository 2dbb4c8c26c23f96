import type {} from 'mdast-util-to-hast';
import { defineMdastPlugin } from 'satteri';
import { createAnchors } from './anchors.ts';
import { readHeading, takeAnchor } from './explicit-anchor.ts';

/**
 * Give each heading its anchor, and take the `{#id}` that its author wrote out of its words.
 *
 * @param anchors where each anchor is noted
 */
export const headingAnchorsPlugin = (anchors: Set<string>) => {
  const anchorOf = createAnchors();
  return defineMdastPlugin({
    name: 'signpost-heading-anchors',
    options: { position: true },
    heading(node, ctx) {
      const { text, explicit } = readHeading(node, ctx.source);
      const id = anchorOf(text, explicit);
      anchors.add(id);
      ctx.setProperty(node, 'data', { hProperties: { id } });
      if (explicit) takeAnchor(node, ctx);
    },
  });
};
