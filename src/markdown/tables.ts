import { defineHastPlugin } from 'satteri';
import { RAW_ID_PREFIX } from '../model/id.ts';
import { ui } from '../text/text.ts';
import { linkTo } from './heading-links.ts';
import { headOf } from './row-headers.ts';

/** A table of so many columns takes the width of the page, not that of a line of text. */
const WIDE = 5;

/**
 * Let a wide table scroll inside itself, named for the section it stands in, carry its link and those of its rows, and write its alignment as classes, not styles.
 * A script makes of what does scroll a stop of the keyboard.
 */
export const tablesPlugin = () => {
  let section = '';
  let inSection = 0;
  let count = 0;
  return defineHastPlugin({
    name: 'signpost-tables',
    element: [
      {
        filter: ['h2', 'h3', 'h4', 'h5', 'h6'],
        visit(node, ctx) {
          section = ctx.textContent(node).trim();
          inSection = 0;
        },
      },
      {
        filter: ['table'],
        visit(node, ctx) {
          count += 1;
          inSection += 1;
          const words = section ? ui.place.tableOf(section, inSection) : ui.place.table(count);
          ctx.wrapNode(node, {
            type: 'element',
            tagName: 'div',
            properties: {
              className: ['table', ...(headOf(node).length >= WIDE ? ['table-wide'] : [])],
              id: node.properties.id,
            },
            children: [linkTo(String(node.properties.id), words)],
          });
          ctx.setProperty(node, 'id', null);
        },
      },
      {
        filter: ['tr'],
        visit(node, ctx) {
          const first = node.children.find((child) => child.type === 'element');
          const carrier = first?.children.at(-1);
          const id = carrier?.type === 'element' && carrier.tagName === 'span' && carrier.children.length === 0 && carrier.properties.id;
          // What raw HTML calls itself is no anchor of ours.
          if (!first || !carrier || typeof id !== 'string' || id.startsWith(RAW_ID_PREFIX)) return;
          ctx.setProperty(node, 'id', id);
          ctx.replaceNode(carrier, linkTo(id, ui.place.row(ctx.textContent(first).trim())));
        },
      },
      {
        filter: ['td', 'th'],
        visit(node, ctx) {
          // A header cell without words heads nothing.
          if (node.tagName === 'th' && ctx.textContent(node).trim() === '') {
            ctx.replaceNode(node, { type: 'element', tagName: 'td', properties: {}, children: [] });
            return;
          }
          const { style } = node.properties;
          if (!style) return;
          ctx.setProperty(node, 'style', null);
          const align = /text-align: (right|center)/.exec(String(style))?.[1];
          if (align) ctx.setProperty(node, 'className', [`align-${align}`]);
        },
      },
    ],
  });
};
