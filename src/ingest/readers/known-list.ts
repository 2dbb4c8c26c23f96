import type { Scratch } from '../store/scratch.ts';
import type { KnownText } from './reader.ts';

/** More known texts than this do not help to read a page of a few hundred posts. */
const MAX_KNOWN = 20_000;
const LENGTH = 300;

/** How posts begin and end that were read or named so far. */
export interface KnownList extends Iterable<KnownText> {
  /** Add a post's text. */
  add(text: string): void;
}

/**
 * Make a list of known texts.
 *
 * @param openings how posts begin of which no more is known
 */
export function createKnownList(scratch: Scratch, openings: readonly string[]): KnownList {
  scratch.define('create table known (number integer primary key, opening text, closing text)');
  const insert = scratch.change('insert into known values (?, ?, ?)');
  const select = scratch.each<{ opening: string; closing: string | null }>('select opening, closing from known order by number');
  let size = 0;
  for (const opening of openings) insert(size++, opening, null);
  return {
    add(text) {
      if (size < MAX_KNOWN) insert(size++, text.slice(0, LENGTH), text.slice(-LENGTH));
    },
    *[Symbol.iterator]() {
      for (const { opening, closing } of select()) yield closing === null ? { opening } : { opening, closing };
    },
  };
}
