import type { PreparedPost } from '../prepare.ts';
import type { Scratch } from './scratch.ts';

/** Prepared posts, put aside until all captures are read. */
export interface Spool {
  readonly size: number;
  /** Put a post of a capture aside under the next number. */
  add(post: PackedPost, capture: number): void;
  /** Get a post back. It is not to be changed. */
  get(number: number): PreparedPost;
  /** What a post says, whichever its capture is: posts of one digest say the same. */
  body(number: number): string;
  /** Numbers of the posts that say which thread they are, that do not, or that answer one which stands apart; in the order put aside. */
  numbers(which: Place): Iterable<number>;
  /** Forget every post from a number on: those of a capture that turned out to be broken. */
  cut(size: number): void;
}

/** What a post says of its thread. */
export type Place = 'identified' | 'unidentified' | 'answer';

/** A post as it is put aside. */
export interface PackedPost {
  place: Place;
  /** The post as JSON, but for the number of its capture. */
  body: string;
}

/** Pack a post. */
export function packPost({ capture: _, ...post }: PreparedPost): PackedPost {
  return { place: placeOf(post), body: JSON.stringify(post) };
}

function placeOf({ answerTo, url, key }: Pick<PreparedPost, 'answerTo' | 'url' | 'key'>): Place {
  if (answerTo) return 'answer';
  return url === undefined && key === undefined ? 'unidentified' : 'identified';
}

interface Row {
  capture: number;
  body: string;
}

/** A post that was read back. */
interface Held {
  number: number;
  body: string;
  post: PreparedPost;
}

/** A thread's posts are asked for several times in a row. The last one stays at hand, and so many others that are short. */
const AT_HAND = 16;
const SHORT = 64 * 1024;

/** Make an empty spool. */
export function createSpool(scratch: Scratch): Spool {
  scratch.define('create table posts (number integer primary key, capture integer, body text)');
  scratch.define('create table places (place text, number integer, primary key (place, number)) without rowid');
  const insert = scratch.change('insert into posts values (?, ?, ?)');
  const enter = scratch.change('insert into places values (?, ?)');
  const select = scratch.first<Row>('select capture, body from posts where number = ?');
  const remove = scratch.change('delete from posts where number >= ?');
  const leave = scratch.change('delete from places where number >= ?');
  const placed = scratch.each<{ number: number }>('select number from places where place = ? order by number');
  let size = 0;
  let last: Held | undefined;
  // No map: one that has lived long keeps what was deleted from it until V8 collects all of its heap, and each table that it outgrows with it.
  const atHand = new Array<Held | undefined>(AT_HAND).fill(undefined);

  function held(number: number): Held | undefined {
    const near = last?.number === number ? last : atHand[number % AT_HAND];
    return near?.number === number ? near : undefined;
  }

  function read(number: number): Held {
    const { capture, body } = select(number) as Row;
    const post: PreparedPost = Object.assign(JSON.parse(body), { capture });
    last = { number, body, post };
    if (body.length <= SHORT) atHand[number % AT_HAND] = last;
    return last;
  }

  return {
    get size() {
      return size;
    },
    add({ place, body }, capture) {
      insert(size, capture, body);
      enter(place, size);
      size++;
    },
    get: (number) => (held(number) ?? read(number)).post,
    body: (number) => held(number)?.body ?? select(number)?.body ?? '',
    *numbers(which) {
      for (const { number } of placed(which)) yield number;
    },
    cut(to) {
      remove(to);
      leave(to);
      last = undefined;
      atHand.fill(undefined);
      size = to;
    },
  };
}
