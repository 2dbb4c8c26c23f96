import { parseFingerprint, type Sketch } from '../group/fingerprint.ts';
import { createSketchIndex, type SketchIndex } from '../group/sketch-index.ts';
import type { Scratch } from '../store/scratch.ts';
import type { IngestKind, KnownEntry } from './read-entries.ts';

/** What of a free entry decides whether it is a post's. Hundreds may have one title, so the others stay on the disk. */
export interface FreeEntry {
  /** By which it is taken; entries are numbered in the order added. */
  number: number;
  id: string;
  url: string | null;
  /** What its source calls it. */
  key: string | null;
  published: string | null;
  views: number | null;
  fingerprint: string | null;
  /** Whether its source has a title. */
  titled: number;
}

/** Existing entries by what they are found by. Once a post has an entry, it is no longer free. */
export interface EntryTable {
  add(entry: KnownEntry, keys: readonly string[]): void;
  /** Give an entry to a post. */
  take(number: number): KnownEntry;
  byId(id: string): KnownEntry | undefined;
  /** The first entry with a key, free or not. */
  firstWith(key: string): KnownEntry | undefined;
  /** The free entry of a kind with an id. */
  freeById(id: string, kind: IngestKind): FreeEntry | undefined;
  /** Free entries of a kind with a key, in order. */
  freeWith(key: string, kind: IngestKind): FreeEntry[];
  /** Free entries of a kind whose fingerprints agree with a text's sketch in so many values, most agreement first. */
  freeLike(sketch: () => Sketch, least: number, kind: IngestKind): FreeEntry[];
}

interface Row {
  body: string;
}

/** The columns of a free entry. */
const FREE = 'number, id, url, "key", published, views, fingerprint, titled';

const TABLES = `
  create table entries (
    number integer primary key, id text, kind text, url text, "key" text, published text, views integer, fingerprint text, titled integer, free integer, body text
  );
  create index entries_by_id on entries (id);
  create table entry_keys (name text, number integer, primary key (name, number)) without rowid;`;

/** Make an empty table of entries. */
export function createEntryTable(scratch: Scratch): EntryTable {
  scratch.define(TABLES);
  const insert = scratch.change('insert into entries values (?, ?, ?, ?, ?, ?, ?, ?, ?, 1, ?)');
  const insertKey = scratch.change('insert into entry_keys values (?, ?)');
  const take = scratch.change('update entries set free = 0 where number = ?');
  const byNumber = scratch.first<Row>('select body from entries where number = ?');
  const byId = scratch.first<Row>('select body from entries where id = ? order by number desc limit 1');
  const firstWith = scratch.first<Row>('select body from entry_keys join entries using (number) where name = ? order by number limit 1');
  const isFree = 'kind = ? and free';
  const freeById = scratch.first<FreeEntry>(`
    select ${FREE} from entries where ${isFree} and number = (select max(number) from entries where id = ?)`);
  const freeByNumber = scratch.first<FreeEntry>(`select ${FREE} from entries where ${isFree} and number = ?`);
  const freeWith = scratch.all<FreeEntry>(`
    select ${FREE} from entry_keys join entries using (number) where ${isFree} and name = ? order by number`);
  const fingerprints = scratch.each<{ number: number; fingerprint: string }>(
    'select number, fingerprint from entries where fingerprint is not null order by number',
  );
  let size = 0;
  let sketches: SketchIndex | undefined;

  /** Most posts are found without it, so it is built when it is first asked. */
  function sketchIndex(): SketchIndex {
    if (sketches) return sketches;
    sketches = createSketchIndex(scratch, 'entry_sketches');
    for (const { number, fingerprint } of fingerprints()) {
      const sketch = parseFingerprint(fingerprint);
      if (sketch) sketches.add(sketch, number);
    }
    return sketches;
  }

  return {
    add(entry, keys) {
      const { id, kind, url = null, key = null, published = null, views = null, fingerprint = null, titles } = entry;
      insert(size, id, kind, url, key, published, views, fingerprint, titles.length > 1 ? 1 : 0, JSON.stringify(entry));
      for (const key of new Set(keys)) insertKey(key, size);
      size++;
    },
    take(number) {
      take(number);
      return read(byNumber(number)) as KnownEntry;
    },
    byId: (id) => read(byId(id)),
    firstWith: (key) => read(firstWith(key)),
    freeById: (id, kind) => freeById(kind, id),
    freeWith: (key, kind) => freeWith(kind, key),
    freeLike(sketch, least, kind) {
      if (size === 0 || sketchIndex().size === 0) return [];
      const numbers = sketchIndex().find(sketch(), least);
      return numbers.flatMap((number) => freeByNumber(kind, number) ?? []);
    },
  };
}

function read(row: Row | undefined): KnownEntry | undefined {
  return row && JSON.parse(row.body);
}
