import type { PreparedPost } from '../prepare.ts';
import type { Scratch } from './scratch.ts';

/** Prepared posts, put aside until all captures are read. */
export interface Spool {
  readonly size: number;
  /** Put a post aside under the next number. */
  add(post: PreparedPost): void;
  /** Get a post back. It is not to be changed. */
  get(number: number): PreparedPost;
  /** Numbers of the posts that say which thread they are, that do not, or that answer one which stands apart; in the order put aside. */
  numbers(which: Place): Iterable<number>;
  /** Forget every post from a number on: those of a capture that turned out to be broken. */
  cut(size: number): void;
}

/** What a post says of its thread. */
export type Place = 'identified' | 'unidentified' | 'answer';

function placeOf({ answerTo, url, key }: PreparedPost): Place {
  if (answerTo) return 'answer';
  return url === undefined && key === undefined ? 'unidentified' : 'identified';
}

/** Make an empty spool. */
export function createSpool(scratch: Scratch): Spool {
  scratch.define('create table posts (number integer primary key, body text)');
  scratch.define('create table places (place text, number integer, primary key (place, number)) without rowid');
  const insert = scratch.change('insert into posts values (?, ?)');
  const enter = scratch.change('insert into places values (?, ?)');
  const select = scratch.first<{ body: string }>('select body from posts where number = ?');
  const remove = scratch.change('delete from posts where number >= ?');
  const leave = scratch.change('delete from places where number >= ?');
  const placed = scratch.each<{ number: number }>('select number from places where place = ? order by number');
  let size = 0;
  let last: { number: number; post: PreparedPost } | undefined;

  return {
    get size() {
      return size;
    },
    add(post) {
      insert(size, JSON.stringify(post));
      enter(placeOf(post), size);
      size++;
    },
    get(number) {
      if (last?.number !== number) last = { number, post: JSON.parse(select(number)?.body ?? 'null') };
      return last.post;
    },
    *numbers(which) {
      for (const { number } of placed(which)) yield number;
    },
    cut(to) {
      remove(to);
      leave(to);
      last = undefined;
      size = to;
    },
  };
}
