import { agreement, parseFingerprint, SAME_TEXT, sketchOf } from '../merge/fingerprint.ts';
import { threadAddress } from '../merge/thread-address.ts';
import { keyOf } from '../merge/words.ts';
import type { PreparedPost } from '../prepare.ts';
import type { Scratch } from '../scratch.ts';
import { createEntryTable, type FreeEntry } from './entry-table.ts';
import type { KnownEntry } from './read-entries.ts';

/** Finds the entries that captured posts belong to. An entry belongs to one post: what is found once is taken. */
export interface EntryFinder {
  /** Add an entry that may be found. */
  add(entry: KnownEntry): void;
  /**
   * Find a post's entry: by the id that a table gives it, by address, by number, by published title, by fingerprint.
   *
   * @param id the id that the table of ids gives the post
   */
  find(post: PreparedPost, id?: string): KnownEntry | undefined;
  /** The entry with an id, taken or not. */
  byId(id: string): KnownEntry | undefined;
  /** Whether no post has an entry yet. */
  isFree(entry: Pick<KnownEntry, 'id' | 'kind'>): boolean;
  /** The entry with a title, number or address, taken or not: what a link means. */
  mean(words: { title?: string; number?: string | undefined; url?: string | undefined }): KnownEntry | undefined;
}

/** Make a finder without entries. */
export function createEntryFinder(scratch: Scratch, hostAliases: Record<string, string>): EntryFinder {
  const table = createEntryTable(scratch);
  const urlKey = (url: string) => `url ${threadAddress(url, hostAliases)}`;
  const titleKey = (title: string) => `title ${keyOf(title)}`;
  const numberKey = (number: string) => `number ${number}`;

  function* candidates(post: PreparedPost, id?: string): Generator<(FreeEntry | undefined)[]> {
    if (id) yield [table.freeById(id, post.kind)];
    if (post.url) yield table.freeWith(urlKey(post.url), post.kind);
    if (post.number) yield table.freeWith(numberKey(post.number), post.kind);
    const elsewhere = ({ url }: FreeEntry) => Boolean(post.url && url && urlKey(post.url) !== urlKey(url));
    const likely = (entries: FreeEntry[]) => nearest(entries, post).filter((entry) => !elsewhere(entry));
    if (post.title) yield likely(table.freeWith(titleKey(post.title), post.kind));
    yield likely(table.freeLike(() => sketchOf(post.text), SAME_TEXT, post.kind));
  }

  return {
    add(entry) {
      const { url, number, titles } = entry;
      table.add(entry, [...(url ? [urlKey(url)] : []), ...(number ? [numberKey(number)] : []), ...titles.map(titleKey)]);
    },
    find(post, id) {
      for (const [first] of candidates(post, id)) {
        if (first) return table.take(first.number);
      }
      return undefined;
    },
    byId: table.byId,
    isFree: ({ id, kind }) => table.freeById(id, kind) !== undefined,
    mean({ title, number, url }) {
      const keys = [number && numberKey(number), url && urlKey(url), title && titleKey(title)];
      for (const key of keys) {
        const found = key ? table.firstWith(key) : undefined;
        if (found) return found;
      }
      return undefined;
    },
  };
}

/** Where several entries have one title: the one whose views are nearest below the post's, for views only grow. */
function nearest(entries: readonly FreeEntry[], post: PreparedPost): FreeEntry[] {
  const views = post.figures.views;
  if (views === undefined || entries.length < 2) return [...entries];
  const distance = (entry: FreeEntry) => {
    const grown = views - (entry.views ?? 0);
    return grown >= 0 ? grown : Number.MAX_SAFE_INTEGER + grown;
  };
  return [...entries].sort((a, b) => distance(a) - distance(b));
}

/** Whether an entry's fingerprint still describes a text. */
export function describes(fingerprint: string | undefined, text: string): boolean {
  const sketch = fingerprint ? parseFingerprint(fingerprint) : undefined;
  return sketch !== undefined && agreement(sketch, sketchOf(text)) >= SAME_TEXT;
}
