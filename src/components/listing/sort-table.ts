import { ui } from '../../text/text.ts';
import { loadPart } from '../shell/load-part.ts';

/* Makes the columns of `table[data-sortable]` that carry `data-sort` sortable by button. How is loaded when one is pressed. */

for (const header of document.querySelectorAll<HTMLTableCellElement>('table[data-sortable] th[data-sort]')) {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'bare';
  button.textContent = header.textContent;
  header.replaceChildren(button);
  button.addEventListener('click', async () => {
    const part = await loadPart(() => import('./sort-rows.ts'), ui.list.sortLost);
    const table = header.closest('table');
    if (table) part?.sortRows(table, header);
  });
}
