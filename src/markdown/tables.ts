import { defineHastPlugin } from 'satteri';
import { linkTo } from './heading-links.ts';

/** Let a wide table scroll inside itself, by keyboard too, carry its link, and write its alignment as classes, not styles. */
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
