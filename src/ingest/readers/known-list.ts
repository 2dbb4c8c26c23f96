import type { Scratch } from '../store/scratch.ts';
import type { KnownText } from './reader.ts';

/** More known texts than this do not help to read a page of a few hundred posts. */
export const MAX_KNOWN = 20_000;
const LENGTH = 300;

/** How posts begin and end that were read or named so far. */
export interface KnownList extends Iterable<KnownText> {
  /** Add a post's text, by the number under which the post was put aside. */
  add(number: number, text: string): void;
}

/**
 * Make a list of known texts.
 *
 * @param openings how posts begin of which no more is known
 */
export function createKnownList(scratch: Scratch, openings: readonly string[]): KnownList {
  scratch.define('create table known (number integer primary key, opening text, closing text)');
  const insert = scratch.change('insert or replace into known values (?, ?, ?)');
  const select = scratch.each<{ opening: string; closing: string | null }>('select opening, closing from known order by number');
  for (const [at, opening] of openings.entries()) insert(at - openings.length, opening, null);
  return {
    add(number, text) {
      if (number < MAX_KNOWN) insert(number, text.slice(0, LENGTH), text.slice(-LENGTH));
    },
    *[Symbol.iterator]() {
      for (const { opening, closing } of select()) yield closing === null ? { opening } : { opening, closing };
    },
  };
}
