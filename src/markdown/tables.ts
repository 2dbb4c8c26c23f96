import { defineHastPlugin } from 'satteri';
import { RAW_ID_PREFIX } from '../model/id.ts';
import { linkTo } from './heading-links.ts';

/** Let a wide table scroll inside itself, by keyboard too, carry its link and those of its rows, and write its alignment as classes, not styles. */
export const tablesPlugin = () => {
  let count = 0;
  return defineHastPlugin({
    name: 'signpost-tables',
    element: [
      {
        filter: ['table'],
        visit(node, ctx) {
          count += 1;
          ctx.wrapNode(node, {
            type: 'element',
            tagName: 'div',
            properties: { className: ['table'], role: 'region', ariaLabel: `Table ${count}`, tabIndex: 0, id: node.properties.id },
            children: [linkTo(String(node.properties.id), `table ${count}`)],
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
          ctx.replaceNode(carrier, linkTo(id, `the row “${ctx.textContent(first).trim()}”`));
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
          const align = /text-align: (\w+)/.exec(String(node.properties.style ?? ''))?.[1];
          if (!align) return;
          ctx.setProperty(node, 'style', null);
          ctx.setProperty(node, 'className', [`align-${align}`]);
        },
      },
    ],
  });
};
