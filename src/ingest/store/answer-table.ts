import type { Scratch } from './scratch.ts';

/** Spooled answers that stand apart from their threads. */
export interface AnswerTable {
  add(thread: string, number: number): void;
  /** Numbers of a thread's answers in the spool, in the order read. */
  of(thread: string): number[];
}

/** Make an empty table. */
export function createAnswerTable(scratch: Scratch): AnswerTable {
  scratch.define('create table answers (thread text, number integer, primary key (thread, number)) without rowid');
  const select = scratch.each<{ number: number }>('select number from answers where thread = ? order by number');
  return { add: scratch.change('insert into answers values (?, ?)'), of: (thread) => Array.from(select(thread), ({ number }) => number) };
}
