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

/** A post as it is put aside, but for the number of its capture. */
export interface PackedPost {
  place: Place;
  /** As JSON, what tells which thread it is. */
  head: string;
  /** As JSON, what is long, and is asked for when the post is written. */
  rest: string;
}

/** What of a post is long. */
type Long = Pick<PreparedPost, 'text' | 'plain' | 'replies'>;

/** Pack a post. */
export function packPost({ capture: _, text, plain, replies, ...head }: PreparedPost): PackedPost {
  return {
    place: placeOf(head),
    head: JSON.stringify(head),
    rest: JSON.stringify({ text, plain, replies } satisfies Record<keyof Long, unknown>),
  };
}

function placeOf({ answerTo, url, key }: Pick<PreparedPost, 'answerTo' | 'url' | 'key'>): Place {
  if (answerTo) return 'answer';
  return url === undefined && key === undefined ? 'unidentified' : 'identified';
}

/** A post that was read back. */
interface Held {
  number: number;
  head: string;
  /** Nothing until it is asked for. */
  rest?: string;
  post: PreparedPost;
}

/** A thread's posts are asked for several times in a row. The last one stays at hand, and so many others that are short. */
const AT_HAND = 16;
const SHORT = 64 * 1024;

/** Make an empty spool. */
export function createSpool(scratch: Scratch): Spool {
  scratch.define('create table posts (number integer primary key, capture integer, head text, rest text)');
  scratch.define('create table places (place text, number integer, primary key (place, number)) without rowid');
  const insert = scratch.change('insert into posts values (?, ?, ?, ?)');
  const enter = scratch.change('insert into places values (?, ?)');
  const selectHead = scratch.first<{ capture: number; head: string }>('select capture, head from posts where number = ?');
  const selectRest = scratch.first<{ rest: string }>('select rest from posts where number = ?');
  const remove = scratch.change('delete from posts where number >= ?');
  const leave = scratch.change('delete from places where number >= ?');
  const placed = scratch.each<{ number: number }>('select number from places where place = ? order by number');
  let size = 0;
  let last: Held | undefined;
  // No map: one that has lived long keeps what was deleted from it until V8 collects all of its heap, and each table that it outgrows with it.
  const atHand = new Array<Held | undefined>(AT_HAND).fill(undefined);

  function find(number: number): Held {
    const near = last?.number === number ? last : atHand[number % AT_HAND];
    return near?.number === number ? near : read(number);
  }

  function read(number: number): Held {
    const { capture, head } = selectHead(number) as { capture: number; head: string };
    let long: Long | undefined;
    const rest = (): Long => {
      long ??= JSON.parse(restOf(held)) as Long;
      return long;
    };
    const post: PreparedPost = {
      ...JSON.parse(head),
      capture,
      get text() {
        return rest().text;
      },
      get plain() {
        return rest().plain;
      },
      get replies() {
        return rest().replies;
      },
    };
    const held: Held = { number, head, post };
    last = held;
    atHand[number % AT_HAND] = held;
    return held;
  }

  function restOf(held: Held): string {
    held.rest ??= selectRest(held.number)?.rest ?? '{}';
    if (held.rest.length > SHORT && atHand[held.number % AT_HAND] === held) atHand[held.number % AT_HAND] = undefined;
    return held.rest;
  }

  return {
    get size() {
      return size;
    },
    add({ place, head, rest }, capture) {
      insert(size, capture, head, rest);
      enter(place, size);
      size++;
    },
    get: (number) => find(number).post,
    body(number) {
      const held = find(number);
      return `${held.head}\n${restOf(held)}`;
    },
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
