import type { Reference } from '../../model/reference.ts';
import { datesAgree } from '../group/dates-agree.ts';
import { agreement, parseFingerprint, SAME_TEXT, type Sketch, sketchOf } from '../group/fingerprint.ts';
import { identitiesOf, type Naming, sameThread } from '../group/identity.ts';
import { keyOf } from '../group/words.ts';
import type { PreparedPost } from '../prepare.ts';
import type { Scratch } from '../store/scratch.ts';
import { createEntryTable, type FreeEntry } from './entry-table.ts';
import type { KnownEntry } from './read-entries.ts';

/** The entry of a post, or why it is not sure that it has none. */
export interface Found {
  entry?: KnownEntry;
  doubt?: string;
}

/** Finds the entries that captured posts belong to. An entry belongs to one post: what is found once is taken. */
export interface EntryFinder {
  /** Add an entry that may be found. */
  add(entry: KnownEntry): void;
  /**
   * Find a post's entry: by the id that a table gives it, by address or by what its source calls it, by number, by published title, by
   * fingerprint. An entry that its source says is of another thread is none of them; one that only resembles the post is a doubt.
   *
   * @param id the id that the table of ids gives the post
   */
  find(post: PreparedPost, id?: string): Found;
  /** The entry with an id, taken or not. */
  byId(id: string): KnownEntry | undefined;
  /** Whether no post has an entry yet. */
  isFree(entry: Pick<KnownEntry, 'id' | 'kind'>): boolean;
  /** The entry with a title, number or address, taken or not: what a link means. Only a tag means a forum's tag, whatever else has its name. */
  mean(words: { title?: string; type?: Reference['type']; number?: string | undefined; url?: string | undefined }): KnownEntry | undefined;
}

/** Make a finder without entries. */
export function createEntryFinder(scratch: Scratch, naming: Naming): EntryFinder {
  const table = createEntryTable(scratch);
  const titleKey = (title: string, isTag = false) => `${isTag ? 'tag' : 'title'} ${keyOf(title)}`;
  const numberKey = (number: string) => `number ${number}`;

  /** Entries that surely are the post's. */
  function* certain(post: PreparedPost, id?: string): Generator<FreeEntry | undefined> {
    if (id) yield table.freeById(id, post.kind);
    for (const identity of identitiesOf(post, naming)) yield table.freeWith(identity, post.kind)[0];
    if (post.number) yield table.freeWith(numberKey(post.number), post.kind)[0];
  }

  /** Entries that may be, as far as title and text tell. */
  function likely(post: PreparedPost): { match?: FreeEntry; resembling?: FreeEntry } {
    const notElsewhere = (entries: FreeEntry[]) => nearest(entries, post).filter((entry) => !isAnother(entry, post));
    const namesakes = post.title ? notElsewhere(table.freeWith(titleKey(post.title), post.kind)) : [];
    const said = ({ fingerprint }: FreeEntry) => fingerprint === null || post.kind !== 'post' || describes(fingerprint, post.text);
    const match = namesakes.find(said);
    if (match) return { match };
    // Texts without words are alike and say nothing.
    const alike = /[\p{L}\p{N}]/u.test(post.text) ? notElsewhere(table.freeLike(() => sketchOf(post.text), SAME_TEXT, post.kind)) : [];
    const untitled = alike.find((entry) => !post.title || !entry.titled);
    const resembling = namesakes[0] ?? alike[0];
    return { ...(untitled && { match: untitled }), ...(resembling && { resembling }) };
  }

  /** Whether an entry is of another thread by what its source says, or began on another day. */
  function isAnother({ url, key, published }: FreeEntry, post: PreparedPost): boolean {
    if (sameThread(post, { url: url ?? undefined, key: key ?? undefined }, naming) === false) return true;
    return post.kind === 'post' && published !== null && post.published !== undefined && !datesAgree(published, post.published);
  }

  return {
    add(entry) {
      const { number, titles, isTag } = entry;
      table.add(entry, [
        ...identitiesOf(entry, naming),
        ...(number ? [numberKey(number)] : []),
        ...titles.map((title) => titleKey(title, isTag)),
      ]);
    },
    find(post, id) {
      for (const entry of certain(post, id)) if (entry) return { entry: table.take(entry.number) };
      const { match, resembling } = likely(post);
      if (match) return { entry: table.take(match.number) };
      return resembling ? { doubt: `the entry \`${resembling.id}\` resembles it; if they are one thread, delete this draft` } : {};
    },
    byId: table.byId,
    isFree: ({ id, kind }) => table.freeById(id, kind) !== undefined,
    mean({ title, type, number, url }) {
      const keys = [number && numberKey(number), ...identitiesOf({ url }, naming), title && titleKey(title, type === 'forum-tag')];
      for (const key of keys) {
        const found = key ? table.firstWith(key) : undefined;
        if (found) return found;
      }
      return undefined;
    },
  };
}

/** More views than any thread has. */
const ABOVE_ALL = 1e15;

/** The number that tells the ids of namesakes apart: `lamps`, made first, is 1 and `lamps-10` is 10. */
const ordinal = (id: string) => Number(/-(\d+)$/.exec(id)?.[1] ?? 1);

/**
 * Where several entries have one title: the one whose views are nearest below the post's, for views only grow; then the one whose text is most
 * like the post's; then the one that was made first.
 */
function nearest(entries: readonly FreeEntry[], post: PreparedPost): FreeEntry[] {
  if (entries.length < 2) return [...entries];
  const views = post.figures.views;
  const distance = (entry: FreeEntry) => {
    if (views === undefined) return 0;
    const grown = views - (entry.views ?? 0);
    return grown >= 0 ? grown : ABOVE_ALL - grown;
  };
  const sketch = sketchOf(post.text);
  const placed = entries.map((entry) => ({ entry, distance: distance(entry), alike: likeness(entry.fingerprint, sketch) }));
  placed.sort((a, b) => a.distance - b.distance || b.alike - a.alike || ordinal(a.entry.id) - ordinal(b.entry.id));
  return placed.map(({ entry }) => entry);
}

/** How many values of a fingerprint are those of a text's sketch. */
function likeness(fingerprint: string | null, sketch: Sketch): number {
  const own = fingerprint ? parseFingerprint(fingerprint) : undefined;
  return own ? agreement(own, sketch) : 0;
}

/** Whether an entry's fingerprint still describes a text. */
export function describes(fingerprint: string | undefined, text: string): boolean {
  return fingerprint !== undefined && likeness(fingerprint, sketchOf(text)) >= SAME_TEXT;
}
