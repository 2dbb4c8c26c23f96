import type { Scratch } from '../scratch.ts';

/** Where a reader puts aside what it needs further down in a capture that is larger than memory. */
export interface Aside {
  set(key: string, value: string): void;
  get(key: string): string | undefined;
  delete(key: string): void;
  clear(): void;
}

/** Make an empty place. */
export function createAside(scratch: Scratch): Aside {
  scratch.define('create table aside (key text primary key, value text) without rowid');
  const select = scratch.first<{ value: string }>('select value from aside where key = ?');
  return {
    set: scratch.change('insert or replace into aside values (?, ?)'),
    get: (key) => select(key)?.value,
    delete: scratch.change('delete from aside where key = ?'),
    clear: scratch.change('delete from aside'),
  };
}
