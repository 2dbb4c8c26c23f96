import type { Scratch } from '../scratch.ts';

/** A map from hashes to numbers. */
export interface NumberMap {
  get(key: number): number | undefined;
  set(key: number, value: number): void;
}

/**
 * Make a map.
 *
 * @param name what its table is called
 */
export function createNumberMap(scratch: Scratch, name: string): NumberMap {
  scratch.define(`create table ${name} (key integer primary key, value integer)`);
  const select = scratch.first<{ value: number }>(`select value from ${name} where key = ?`);
  return { get: (key) => select(key)?.value, set: scratch.change(`insert or replace into ${name} values (?, ?)`) };
}
