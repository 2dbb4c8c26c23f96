import type {} from 'mdast-util-to-hast';
import { toString as textOf } from 'mdast-util-to-string';
import { defineMdastPlugin } from 'satteri';
import { createAnchors } from './anchors.ts';

/**
 * Give each heading its anchor, and nothing else of what `{…}` may have said:
 * classes and event handlers written there are dropped.
 *
 * @param anchors where each anchor is noted
 */
export const headingAnchorsPlugin = (anchors: Set<string>) => {
  const anchorOf = createAnchors();
  return defineMdastPlugin({
    name: 'signpost-heading-anchors',
    heading(node, ctx) {
      const explicit = node.data?.hProperties?.id;
      const id = anchorOf(textOf(node), typeof explicit === 'string' ? explicit : undefined);
      anchors.add(id);
      ctx.setProperty(node, 'data', { hProperties: { id } });
    },
  });
};
