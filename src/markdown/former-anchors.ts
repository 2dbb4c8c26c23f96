import { defineHastPlugin } from 'satteri';

/**
 * Put, where a place used to have another anchor, an empty element with that anchor, so that old links
 * land there on any static host and without scripts.
 *
 * @param formerAnchors former anchor → present anchor
 */
export const formerAnchorsPlugin = (formerAnchors: Readonly<Record<string, string>>) => () => {
  const formerOf = Map.groupBy(Object.entries(formerAnchors), ([, present]) => present);
  return (
    formerOf.size > 0 &&
    defineHastPlugin({
      name: 'signpost-former-anchors',
      element: {
        filter: ['h2', 'h3', 'h4', 'h5', 'h6', 'p', 'li', 'div', 'figure', 'tr'],
        visit(node, ctx) {
          const spans = (formerOf.get(String(node.properties.id)) ?? []).map(([former]) => ({
            type: 'element' as const,
            tagName: 'span',
            properties: { id: former },
            children: [],
          }));
          // In a row, only a cell may hold it.
          const place = node.tagName === 'tr' ? node.children.find((child) => child.type === 'element') : node;
          if (spans.length > 0 && place) ctx.prependChild(place as typeof node, spans);
        },
      },
    })
  );
};
