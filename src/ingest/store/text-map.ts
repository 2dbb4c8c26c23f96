import type { Scratch } from './scratch.ts';

/** A map from texts to numbers, each text whole. */
export interface TextMap {
  get(key: string): number | undefined;
  /** Remember a number, unless the text has one. */
  add(key: string, value: number): void;
}

/**
 * Make a map.
 *
 * @param name what its table is called
 */
export function createTextMap(scratch: Scratch, name: string): TextMap {
  scratch.define(`create table ${name} (key text primary key, value integer) without rowid`);
  const select = scratch.first<{ value: number }>(`select value from ${name} where key = ?`);
  return { get: (key) => select(key)?.value, add: scratch.change(`insert or ignore into ${name} values (?, ?)`) };
}
