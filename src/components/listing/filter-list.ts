import { ui } from '../../text/text.ts';
import { wordsOf } from './filter-words.ts';

/*
 * Lets `input[data-filter]` choose among the items of the lists that it names: those that hold every word. Works on what the page holds.
 * An address may say which: `#filter=Wi-Fi`.
 */

const asked = new URLSearchParams(location.hash.slice(1)).get('filter');

for (const input of document.querySelectorAll<HTMLInputElement>('input[data-filter]')) {
  const lists = (input.dataset.filter ?? '').split(' ').map((id) => document.getElementById(id));
  const sections = new Set(lists.map((list) => list?.closest('section')));
  const status = input.closest('.filter')?.querySelector('[role=status]');
  const items = lists
    .flatMap((list) => [...(list?.children ?? [])] as HTMLElement[])
    .map((item) => ({ item, words: ` ${wordsOf(`${item.dataset.words ?? ''} ${item.textContent}`).join(' ')}` }));
  const filter = () => {
    const wanted = wordsOf(input.value);
    let shown = 0;
    for (const { item, words } of items) {
      item.hidden = !wanted.every((word) => words.includes(word));
      if (!item.hidden) shown++;
    }
    // A heading over nothing says nothing.
    for (const section of sections) if (section) section.hidden = !section.querySelector(':is(li, tr, dl > div):not([hidden])');
    if (status) status.textContent = shown === items.length ? ui.list.shown(shown) : ui.list.shownOf(shown, items.length);
  };
  input.addEventListener('input', filter);
  if (asked) input.value = asked;
  // Also what a browser has filled in again, as on the way back.
  if (input.value) filter();
}
