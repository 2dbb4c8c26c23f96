import type { CaptureError, CaptureFault } from '../capture-error.ts';
import type { Scratch } from './scratch.ts';

/** What goes wrong where, in the order in which the report lists it. */
const places = ['captures', 'content', 'entries'] as const;

/** Everything that went wrong in a run: those of captures first, then of existing entries, then of entries written. */
export interface Faults extends Iterable<CaptureFault> {
  readonly count: number;
  add(place: (typeof places)[number], error: CaptureError): void;
}

/** Make an empty list of faults. */
export function createFaults(scratch: Scratch): Faults {
  scratch.define('create table faults (place integer, number integer, body text, primary key (place, number)) without rowid');
  const insert = scratch.change('insert into faults values (?, ?, ?)');
  const select = scratch.each<{ body: string }>('select body from faults order by place, number');
  let count = 0;
  return {
    get count() {
      return count;
    },
    add(place, { fault }) {
      insert(places.indexOf(place), count, JSON.stringify(fault));
      count++;
    },
    *[Symbol.iterator]() {
      for (const { body } of select()) yield JSON.parse(body);
    },
  };
}
