import type { Scratch } from '../store/scratch.ts';
import { SKETCH_SIZE, type Sketch } from './fingerprint.ts';

/** Finds the texts whose sketches agree with one. */
export interface SketchIndex {
  readonly size: number;
  /** Add the sketch of the text with a number. */
  add(sketch: Sketch, number: number): void;
  /** Numbers of the texts whose sketches agree in at least `least` values, most agreement first, then in order. */
  find(sketch: Sketch, least: number): number[];
}

/**
 * Make an index of sketches: a row for each value at each place.
 *
 * @param name what its table is called
 */
export function createSketchIndex(scratch: Scratch, name: string): SketchIndex {
  scratch.define(`create table ${name} (cell integer, number integer, primary key (cell, number)) without rowid`);
  const insert = scratch.change(`insert into ${name} values (?, ?)`);
  const select = scratch.all<{ number: number }>(
    `select number from ${name} where cell in (${new Array(SKETCH_SIZE).fill('?').join()})
     group by number having count(*) >= ? order by count(*) desc, number`,
  );
  const cellsOf = (sketch: Sketch) => sketch.map((value, place) => value * SKETCH_SIZE + place);
  let size = 0;

  return {
    get size() {
      return size;
    },
    add(sketch, number) {
      for (const cell of cellsOf(sketch)) insert(cell, number);
      size++;
    },
    find: (sketch, least) => select(...cellsOf(sketch), least).map(({ number }) => number),
  };
}
