/* Makes the columns of `table[data-sortable]` that carry `data-sort` sortable by button. Works on what the page holds. */

for (const table of document.querySelectorAll<HTMLTableElement>('table[data-sortable]')) {
  for (const header of table.querySelectorAll<HTMLTableCellElement>('th[data-sort]')) {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = header.textContent;
    header.replaceChildren(button);
    button.addEventListener('click', () => sort(table, header));
  }
}

function sort(table: HTMLTableElement, header: HTMLTableCellElement): void {
  const direction = header.getAttribute('aria-sort') === 'descending' ? 'ascending' : 'descending';
  for (const other of table.querySelectorAll('th[aria-sort]')) other.removeAttribute('aria-sort');
  header.setAttribute('aria-sort', direction);

  const column = header.cellIndex;
  const value = ({ cells }: HTMLTableRowElement) => cells[column]?.dataset.value ?? cells[column]?.textContent.trim() ?? '';
  const sign = direction === 'ascending' ? 1 : -1;
  const body = table.tBodies[0];
  const rows = [...(body?.rows ?? [])].sort((a, b) => sign * compare(value(a), value(b)));
  body?.append(...rows);
}

/** Numbers by size, dates as text; rows without a value count as least. */
function compare(a: string, b: string): number {
  if (a === '' || b === '') return a === b ? 0 : a === '' ? -1 : 1;
  const difference = Number(a) - Number(b);
  return Number.isNaN(difference) ? (a < b ? -1 : a > b ? 1 : 0) : difference;
}
