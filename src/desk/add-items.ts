import { type Draft, MAX_ITEMS } from './draft.ts';

/** What became of items that were to be added to a draft. */
export interface Addition {
  draft: Draft;
  /** Those that are in it now and were not before. */
  added: string[];
  /** Those for which there was no room. */
  refused: string[];
}

/**
 * Add items to a draft, in order, each once. What it has stays as it is; an edited text is noted not to speak of them yet.
 *
 * @param items checked paths of entries and sections
 */
export function addItems(draft: Draft, items: readonly string[]): Addition {
  const fresh = [...new Set(items)].filter((item) => !draft.items.includes(item));
  const room = Math.max(0, MAX_ITEMS - draft.items.length);
  const added = fresh.slice(0, room);
  const unwritten = draft.text === undefined ? {} : { unwritten: [...(draft.unwritten ?? []), ...added] };
  return { draft: { ...draft, items: [...draft.items, ...added], ...unwritten }, added, refused: fresh.slice(room) };
}

/** The page that an item stands on; items of one entry share it. */
export function pageOf(item: string): string {
  return item.startsWith('glossary/') ? item : (item.split('#')[0] ?? '');
}
