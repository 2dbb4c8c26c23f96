import { defineHastPlugin } from 'satteri';
import { RAW_ID_PREFIX } from '../model/id.ts';
import { ui } from '../text/text.ts';
import { numberBlocks } from './block-anchors.ts';
import { linkTo } from './heading-links.ts';

/** Give each table and figure its id, numbered within its section where the author gave none, and each figure its link. */
export const blockIdsPlugin = () => {
  const numberOf = numberBlocks();
  return defineHastPlugin({
    name: 'signpost-block-ids',
    element: {
      filter: ['h2', 'h3', 'h4', 'h5', 'h6', 'table', 'figure'],
      visit(node, ctx) {
        const { id } = node.properties;
        const type = node.tagName === 'table' || node.tagName === 'figure' ? node.tagName : undefined;
        if (!type) {
          numberOf.section(String(id ?? ''));
          return;
        }
        // What raw HTML calls itself is prefixed and no anchor of ours.
        const explicit = typeof id === 'string' && !id.startsWith(RAW_ID_PREFIX) ? id : undefined;
        const anchor = numberOf.block(type, explicit);
        ctx.setProperty(node, 'id', anchor);
        if (type === 'figure') ctx.appendChild(node, linkTo(anchor, ui.place.figure));
      },
    },
  });
};
