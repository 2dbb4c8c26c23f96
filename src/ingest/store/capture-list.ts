import type { Scratch } from './scratch.ts';

/** A capture that was read. */
export interface ReadCapture {
  file: string;
  format: string;
  /** Number of its first post in the spool. */
  from: number;
  /** Number after that of its last post. */
  to: number;
}

/** The captures that were read, numbered from 0. */
export interface CaptureList extends Iterable<ReadCapture> {
  readonly size: number;
  add(capture: ReadCapture): void;
  get(number: number): ReadCapture | undefined;
}

/** Make an empty list of captures. */
export function createCaptureList(scratch: Scratch): CaptureList {
  scratch.define('create table captures (number integer primary key, file text, format text, "from" integer, "to" integer)');
  const insert = scratch.change('insert into captures values (?, ?, ?, ?, ?)');
  const get = scratch.first<ReadCapture>('select * from captures where number = ?');
  const each = scratch.each<ReadCapture>('select * from captures order by number');
  let size = 0;
  return {
    get size() {
      return size;
    },
    add({ file, format, from, to }) {
      insert(size, file, format, from, to);
      size++;
    },
    get,
    [Symbol.iterator]: () => each()[Symbol.iterator](),
  };
}
