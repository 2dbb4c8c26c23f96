import { wordsOf } from './filter-words.ts';

/* Lets `input[data-filter]` choose among the items of the list that it names: those that hold every word. Works on what the page holds. */

for (const input of document.querySelectorAll<HTMLInputElement>('input[data-filter]')) {
  const list = document.getElementById(input.dataset.filter ?? '');
  const status = input.closest('.filter')?.querySelector('[role=status]');
  const items = Array.from(list?.children ?? [], (item) => ({
    item: item as HTMLElement,
    words: ` ${wordsOf(`${(item as HTMLElement).dataset.words ?? ''} ${item.textContent}`).join(' ')}`,
  }));
  input.addEventListener('input', () => {
    const wanted = wordsOf(input.value);
    let shown = 0;
    for (const { item, words } of items) {
      item.hidden = !wanted.every((word) => words.includes(word));
      if (!item.hidden) shown++;
    }
    if (status) status.textContent = shown === items.length ? `${shown} shown` : `${shown} of ${items.length} shown`;
  });
}
