import { ui } from '../../text/text.ts';
import { element } from '../search/element.ts';
import { keyOf } from '../shell/key-of.ts';
import type { ItemFacts } from './item-facts.ts';

/** An item as it is shown: loaded, still loading, or not to be had. */
export interface ShownItem {
  item: string;
  loaded?: ItemFacts;
  /** Why it cannot be shown. */
  error?: string;
}

/** What can be done with an item, by its place in the list. */
export interface ItemActions {
  move(from: number, to: number): void;
  remove(at: number): void;
  /** Choose another part of it; empty for the whole entry. */
  choose(at: number, anchor: string): void;
}

/** Show the items that were picked, each with its controls. Arrow keys with Alt move an item too. */
export function showItems(list: HTMLElement, items: readonly ShownItem[], actions: ItemActions): void {
  list.replaceChildren(...items.map((shown, at) => itemRow(shown, at, items.length, actions)));
}

/** Put the focus on a control of an item, or of its neighbour where it is gone or of no use there. */
export function focusItem(list: HTMLElement, at: number, control: 'up' | 'down' | 'remove'): void {
  const row = list.children[Math.max(0, Math.min(at, list.childElementCount - 1))];
  const wanted = row?.querySelector<HTMLButtonElement>(`[data-control=${control}]:not(:disabled)`);
  (wanted ?? row?.querySelector<HTMLButtonElement>('button:not(:disabled)'))?.focus();
}

function itemRow({ item, loaded, error }: ShownItem, at: number, count: number, actions: ItemActions): HTMLElement {
  const title = loaded?.facts.title ?? item;
  const button = (control: string, label: string, name: string, disabled: boolean, act: () => void) => {
    const made = element('button', { type: 'button', 'data-control': control, 'aria-label': name }, label);
    made.disabled = disabled;
    made.addEventListener('click', act);
    return made;
  };
  const words = error ? element('span', { class: 'desk-error' }, `${title}: ${error}`) : element('span', {}, loaded ? title : `${title} …`);
  const row = element(
    'li',
    {},
    words,
    element(
      'span',
      { class: 'desk-buttons' },
      ...(loaded && loaded.sections.length > 0 ? [partSelect(loaded, at, actions)] : []),
      button('up', '↑', ui.desk.moveUp(title), at === 0, () => actions.move(at, at - 1)),
      button('down', '↓', ui.desk.moveDown(title), at === count - 1, () => actions.move(at, at + 1)),
      button('remove', ui.desk.remove, ui.desk.removeName(title), false, () => actions.remove(at)),
    ),
  );
  row.addEventListener('keydown', (event) => {
    const by = { ArrowUp: -1, ArrowDown: 1 }[keyOf(event)];
    const to = at + (by ?? 0);
    if (!by || !event.altKey || to < 0 || to >= count || event.target instanceof HTMLSelectElement) return;
    event.preventDefault();
    actions.move(at, to);
  });
  return row;
}

function partSelect({ facts, sections }: ItemFacts, at: number, { choose }: ItemActions): HTMLSelectElement {
  const select = element(
    'select',
    { 'aria-label': ui.desk.partOf(facts.title) },
    element('option', { value: '' }, ui.desk.whole),
    ...sections.map(([anchor, words]) => element('option', { value: anchor }, words)),
  );
  select.value = facts.section?.anchor ?? '';
  select.addEventListener('change', () => choose(at, select.value));
  return select;
}
