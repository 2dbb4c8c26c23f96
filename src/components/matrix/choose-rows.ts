import { chosenRows, shownText } from './chosen-rows.ts';

/* Lets readers choose among the rows of the table that a form names. What was chosen stands in the address, to be shared. */

for (const form of document.querySelectorAll<HTMLFormElement>('form[data-choosers]')) {
  const table = document.getElementById(form.dataset.choosers ?? '');
  if (table) start(form, table);
}

function start(form: HTMLFormElement, table: HTMLElement): void {
  const selects = [...form.querySelectorAll<HTMLSelectElement>('select[data-column]')];
  const status = form.querySelector('[role=status]');
  const rows = [...table.querySelectorAll<HTMLElement>('tr[data-choices]')];
  const choices = rows.map(({ dataset }) => JSON.parse(dataset.choices ?? '[]') as string[][]);
  const nameOf = ({ labels }: HTMLSelectElement) => (labels[0]?.firstChild?.textContent ?? '').trim().toLowerCase();

  const show = () => {
    const shown = chosenRows(choices, new Map(selects.map((select) => [Number(select.dataset.column), select.value])));
    for (const [i, row] of rows.entries()) row.hidden = !shown[i];
    if (status) status.textContent = shownText(shown.filter(Boolean).length, rows.length);
  };
  const read = () => {
    const address = new URLSearchParams(location.search);
    for (const select of selects) {
      select.value = address.get(nameOf(select)) ?? '';
      // An address may name what is no choice.
      if (select.selectedIndex < 0) select.value = '';
    }
    // Whoever comes for one row finds it.
    const target =
      location.hash === '' ? null : document.querySelector<HTMLElement>(`[id="${CSS.escape(decodeURIComponent(location.hash.slice(1)))}"]`);
    show();
    if (target?.hidden) {
      for (const select of selects) select.value = '';
      show();
      target.scrollIntoView();
    }
  };
  const write = () => {
    const address = new URLSearchParams(selects.filter(({ value }) => value).map((select) => [nameOf(select), select.value]));
    history.replaceState(null, '', address.size > 0 ? `?${address}` : location.pathname);
  };
  form.addEventListener('change', () => {
    show();
    write();
  });
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('reset', () => {
    for (const select of selects) select.value = '';
    show();
    write();
  });
  // What was chosen before this script had come stays, unless the address says otherwise.
  if (location.search === '' && location.hash === '' && selects.some(({ value }) => value)) {
    show();
    write();
  } else read();
  addEventListener('hashchange', read);
}
