import { ui } from '../../text/text.ts';

/** Sort the rows of a table by one of its columns; by the same again, the other way round. */
export function sortRows(table: HTMLTableElement, header: HTMLTableCellElement): void {
  // Figures and dates are wanted from the top, names from A.
  const [first, second] = header.matches('.figure') ? ['descending', 'ascending'] : ['ascending', 'descending'];
  const direction = header.getAttribute('aria-sort') === first ? second : first;
  for (const other of table.querySelectorAll('th[aria-sort]')) other.removeAttribute('aria-sort');
  header.setAttribute('aria-sort', direction ?? '');

  const column = header.cellIndex;
  const value = (row: HTMLTableRowElement) => sortedBy(row.cells[column]);
  const sign = direction === 'ascending' ? 1 : -1;
  const body = table.tBodies[0];
  const rows = [...(body?.rows ?? [])].sort((a, b) => sign * compare(value(a), value(b)));
  body?.append(...rows);
}

/** What a cell is sorted by: what it says of it, else its words, in figures without the signs that part them. */
function sortedBy(cell: HTMLTableCellElement | undefined): string {
  return cell?.dataset.value ?? cell?.textContent?.trim().replace(/(?<=\d)[.,\s’](?=\d{3}\b)/g, '') ?? '';
}

/** Numbers by size, dates as text; rows without a value count as least. */
function compare(a: string, b: string): number {
  if (a === '' || b === '') return a === b ? 0 : a === '' ? -1 : 1;
  const difference = Number(a) - Number(b);
  return Number.isNaN(difference) ? a.localeCompare(b, ui.language) : difference;
}
