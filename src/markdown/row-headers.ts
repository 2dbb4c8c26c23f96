import type { Element, Nodes, Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { eachElement, elementsIn } from './elements.ts';

/** Make of the first cell of a table's row its header, where its column says of what. */
export function headRows(tree: Root): void {
  eachElement(tree, (table) => {
    if (table.tagName !== 'table') return;
    const [column] = headOf(table);
    if (!column || textOf(column).trim() === '') return;
    for (const row of elementsIn(table).flatMap(elementsIn)) {
      const [cell] = row.tagName === 'tr' ? elementsIn(row) : [];
      if (cell?.tagName !== 'td' || textOf(cell).trim() === '') continue;
      cell.tagName = 'th';
      const { className } = cell.properties;
      cell.properties = { scope: 'row', ...(className && { className }) };
    }
  });
}

/** The cells of the row that heads a table's columns; none where no row does. */
export function headOf(table: Readonly<Nodes> | undefined): Element[] {
  const head = elementsIn(table).find(({ tagName }) => tagName === 'thead');
  return elementsIn(elementsIn(head)[0]);
}
