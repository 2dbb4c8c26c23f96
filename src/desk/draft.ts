import { ui } from '../text/text.ts';

/** A reply that is being put together at the desk. */
export interface Draft {
  /** Entries and sections, in order: paths without the site's base, `posts/x/#anchor`. */
  items: string[];
  /** The names of the templates chosen; empty for none. */
  greeting: string;
  closing: string;
  /** What stands in the templates' placeholders. */
  product: string;
  os: string;
  error: string;
  words: string;
  /** The text, where it was edited by hand; else it follows from the rest. */
  text?: string;
  /** Items that an edited text does not speak of yet: they were added after it was edited, and are written in when they are known. */
  unwritten?: string[];
  /** The question that is answered, or what tells most of it. It stays on the device: a link does not carry it. */
  question?: string;
}

/** A draft in which nothing was done yet. */
export const emptyDraft: Readonly<Draft> = { items: [], greeting: '', closing: '', product: '', os: '', error: '', words: '' };

/** Where items may lead: an entry of any kind or a place in it, an error, or a term. What is no page of this form is never fetched. */
const ITEM = /^(?:(?:[a-z-]{1,40}|errors\/[a-z0-9-]{1,120})\/[a-z0-9-]{1,80}\/(?:#[a-z0-9._-]{1,120})?|glossary\/#[a-z0-9-]{1,80})$/;

/** The most items that a draft may have, and how long its texts may be. */
export const MAX_ITEMS = 20;
export const limits = {
  greeting: 100,
  closing: 100,
  product: 200,
  os: 200,
  error: 200,
  words: 5_000,
  text: 20_000,
  question: 20_000,
} as const;

/** Whether a path may be an item of a draft. */
export function isItem(path: string): boolean {
  return ITEM.test(path);
}

/**
 * Check a draft that comes from elsewhere: a link, or what this device stored.
 *
 * @throws Error that says what is wrong, in words for the reader
 */
export function parseDraft(data: unknown): Draft {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) throw new Error(ui.desk.wrong.noReply);
  const record = data as Record<string, unknown>;
  const items = record.items ?? [];
  if (!Array.isArray(items)) throw new Error(ui.desk.wrong.noList);
  if (items.length > MAX_ITEMS) throw new Error(ui.desk.wrong.items(items.length, MAX_ITEMS));
  for (const item of items) if (typeof item !== 'string' || !isItem(item)) throw new Error(ui.desk.wrong.foreign);
  const draft: Draft = { ...emptyDraft, items: [...new Set(items as string[])] };
  for (const [name, limit] of Object.entries(limits) as [keyof typeof limits, number][]) {
    const value = record[name];
    if (value === undefined) continue;
    if (typeof value !== 'string') throw new Error(ui.desk.wrong.noText(ui.desk.wrong.fields[name]));
    if (value.length > limit) throw new Error(ui.desk.wrong.longText(ui.desk.wrong.fields[name], limit));
    draft[name] = value;
  }
  if (draft.text !== undefined && Array.isArray(record.unwritten)) {
    const { unwritten } = record as { unwritten: unknown[] };
    const known = draft.items.filter((item) => unwritten.includes(item));
    if (known.length > 0) draft.unwritten = known;
  }
  return draft;
}

/** Whether there is anything in a draft that somebody would miss. */
export function isEmpty({ items, product, os, error, words, text, question }: Draft): boolean {
  return items.length === 0 && !product && !os && !error && !words && !text && !question;
}
