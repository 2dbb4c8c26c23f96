import type { PreparedPost } from '../prepare.ts';
import type { Scratch } from './scratch.ts';

/** Prepared posts, put aside until all captures are read. */
export interface Spool {
  readonly size: number;
  /** Put a post aside under the next number. */
  add(post: PreparedPost): void;
  /** Get a post back. */
  get(number: number): PreparedPost;
  /** Forget every post from a number on: those of a capture that turned out to be broken. */
  cut(size: number): void;
}

/** Make an empty spool. */
export function createSpool(scratch: Scratch): Spool {
  scratch.define('create table posts (number integer primary key, body text)');
  const insert = scratch.change('insert into posts values (?, ?)');
  const select = scratch.first<{ body: string }>('select body from posts where number = ?');
  const remove = scratch.change('delete from posts where number >= ?');
  let size = 0;

  return {
    get size() {
      return size;
    },
    add(post) {
      insert(size, JSON.stringify(post));
      size++;
    },
    get: (number) => JSON.parse(select(number)?.body ?? 'null'),
    cut(to) {
      remove(to);
      size = to;
    },
  };
}
