import { agreement, parseFingerprint, SAME_TEXT, sketchOf } from '../merge/fingerprint.ts';
import { createSketchIndex } from '../merge/sketch-index.ts';
import { threadAddress } from '../merge/thread-address.ts';
import { keyOf } from '../merge/words.ts';
import type { PreparedPost } from '../prepare.ts';
import type { KnownEntry } from './read-entries.ts';

/** Finds the entries that captured posts belong to. An entry belongs to one post: what is found once is taken. */
export interface EntryFinder {
  /**
   * Find a post's entry: by the id that a table gives it, by address, by number, by published title, by fingerprint.
   *
   * @param id the id that the table of ids gives the post
   */
  find(post: PreparedPost, id?: string): KnownEntry | undefined;
  /** The entry with an id, taken or not. */
  byId(id: string): KnownEntry | undefined;
  /** The entry with a title, number or address, taken or not: what a link means. */
  mean(words: { title?: string; number?: string | undefined; url?: string | undefined }): KnownEntry | undefined;
}

/** Index entries by everything they are found by. */
export function createEntryFinder(entries: readonly KnownEntry[], hostAliases: Record<string, string>): EntryFinder {
  const byId = new Map<string, KnownEntry>();
  const byKey = new Map<string, KnownEntry[]>();
  const sketches = createSketchIndex();
  const sketched: KnownEntry[] = [];
  const taken = new Set<KnownEntry>();
  const put = (key: string, entry: KnownEntry) => byKey.set(key, [...(byKey.get(key) ?? []), entry]);
  const urlKey = (url: string) => `url ${threadAddress(url, hostAliases)}`;
  const titleKey = (title: string) => `title ${keyOf(title)}`;

  for (const entry of entries) {
    byId.set(entry.id, entry);
    if (entry.url) put(urlKey(entry.url), entry);
    if (entry.number) put(`number ${entry.number}`, entry);
    for (const key of new Set(entry.titles.map(titleKey))) put(key, entry);
    const sketch = entry.fingerprint ? parseFingerprint(entry.fingerprint) : undefined;
    if (!sketch) continue;
    sketches.add(sketch);
    sketched.push(entry);
  }

  const free = (entry: KnownEntry, post: PreparedPost) => !taken.has(entry) && entry.kind === post.kind;

  function* candidates(post: PreparedPost, id?: string): Generator<KnownEntry[]> {
    if (id) yield [byId.get(id)].filter((entry) => entry !== undefined);
    if (post.url) yield byKey.get(urlKey(post.url)) ?? [];
    if (post.number) yield byKey.get(`number ${post.number}`) ?? [];
    const elsewhere = (entry: KnownEntry) => Boolean(post.url && entry.url && urlKey(post.url) !== urlKey(entry.url));
    if (post.title) yield nearest(byKey.get(titleKey(post.title)) ?? [], post).filter((entry) => !elsewhere(entry));
    if (sketched.length === 0) return;
    const found = sketches.find(sketchOf(post.text), SAME_TEXT).map((at) => sketched[at] as KnownEntry);
    yield nearest(found, post).filter((entry) => !elsewhere(entry));
  }

  return {
    find(post, id) {
      for (const list of candidates(post, id)) {
        const entry = list.find((candidate) => free(candidate, post));
        if (!entry) continue;
        taken.add(entry);
        return entry;
      }
      return undefined;
    },
    byId: (id) => byId.get(id),
    mean({ title, number, url }) {
      const keys = [number && `number ${number}`, url && urlKey(url), title && titleKey(title)];
      for (const key of keys) {
        const entry = key ? byKey.get(key)?.[0] : undefined;
        if (entry) return entry;
      }
      return undefined;
    },
  };
}

/** Where several entries have one title: the one whose views are nearest below the post's, for views only grow. */
function nearest(entries: readonly KnownEntry[], post: PreparedPost): KnownEntry[] {
  const views = post.figures.views;
  if (views === undefined || entries.length < 2) return [...entries];
  const distance = (entry: KnownEntry) => {
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
