import type { Scratch } from './scratch.ts';

/** Spooled answers that stand apart from their threads. */
export interface AnswerTable {
  readonly size: number;
  add(thread: string, number: number): void;
  /** Numbers of a thread's answers in the spool, in the order read. */
  of(thread: string): number[];
}

/** Make an empty table. */
export function createAnswerTable(scratch: Scratch): AnswerTable {
  scratch.define('create table answers (thread text, number integer, primary key (thread, number)) without rowid');
  const select = scratch.all<{ number: number }>('select number from answers where thread = ? order by number');
  const insert = scratch.change('insert into answers values (?, ?)');
  let size = 0;
  return {
    get size() {
      return size;
    },
    add(thread, number) {
      insert(thread, number);
      size++;
    },
    of: (thread) => select(thread).map(({ number }) => number),
  };
}
