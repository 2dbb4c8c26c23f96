import type { Element, Nodes } from 'hast';
import { defineHastPlugin, type HastVisitorContext } from 'satteri';

/** Make of the first cell of a table's row its header, where its column says of what. */
export const rowHeadersPlugin = defineHastPlugin({
  name: 'signpost-row-headers',
  element: {
    filter: ['td'],
    visit(node, ctx) {
      if (ctx.textContent(node).trim() === '' || !headsRow(node, ctx)) return;
      ctx.replaceNode(node, { ...node, tagName: 'th', properties: { scope: 'row', className: node.properties.className } } as Element);
    },
  },
});

/** The cells of the row that heads a table's columns; none where no row does. */
export function headOf(table: Readonly<Nodes> | undefined): Element[] {
  const head = elementsOf(table).find(({ tagName }) => tagName === 'thead');
  return elementsOf(elementsOf(head)[0]);
}

function elementsOf(node: Readonly<Nodes> | undefined): Element[] {
  return node && 'children' in node ? (node.children as Nodes[]).filter((child) => child.type === 'element') : [];
}

function headsRow(cell: Readonly<Element>, ctx: HastVisitorContext): boolean {
  const row = ctx.parent(cell);
  if (row?.type !== 'element' || row.tagName !== 'tr') return false;
  const isFirst = !row.children.slice(0, ctx.indexOf(cell) ?? 0).some(({ type }) => type === 'element');
  const part = ctx.parent(row);
  const [first] = headOf(part && ctx.parent(part));
  return isFirst && first !== undefined && ctx.textContent(first).trim() !== '';
}
