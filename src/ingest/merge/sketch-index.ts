import { SKETCH_SIZE, type Sketch } from './fingerprint.ts';
import { mix } from './shingles.ts';

/** Room for posts at first; doubled when full. */
const INITIAL = 1_024;

/** Finds the posts whose sketches agree with one. Holds 160 bytes a post, outside of the garbage-collected heap. */
export interface SketchIndex {
  /** Add a sketch under the next number: 0, 1, 2, … */
  add(sketch: Sketch): void;
  /** Numbers of the sketches that agree in at least `least` values, most agreement first. */
  find(sketch: Sketch, least: number): number[];
}

/** Make an index of sketches: a hash table of (place, value), its chains in typed arrays. */
export function createSketchIndex(): SketchIndex {
  let room = INITIAL;
  let size = 0;
  let values = new Int32Array(room * SKETCH_SIZE);
  let next = new Int32Array(room * SKETCH_SIZE);
  let heads = new Int32Array(room * SKETCH_SIZE * 2).fill(-1);

  const slotOf = (value: number, place: number) => (mix(value ^ Math.imul(place + 1, 0x9e3779b1)) >>> 0) & (heads.length - 1);

  function link(cell: number, value: number): void {
    const slot = slotOf(value, cell % SKETCH_SIZE);
    next[cell] = heads[slot] as number;
    heads[slot] = cell;
  }

  function grow(): void {
    room *= 2;
    const old = values;
    values = new Int32Array(room * SKETCH_SIZE);
    values.set(old);
    next = new Int32Array(room * SKETCH_SIZE);
    heads = new Int32Array(room * SKETCH_SIZE * 2).fill(-1);
    for (let cell = 0; cell < size * SKETCH_SIZE; cell++) link(cell, values[cell] as number);
  }

  return {
    add(sketch) {
      if (size === room) grow();
      for (const [place, value] of sketch.entries()) {
        const cell = size * SKETCH_SIZE + place;
        values[cell] = value;
        link(cell, value);
      }
      size++;
    },
    find(sketch, least) {
      const counts = new Map<number, number>();
      for (const [place, value] of sketch.entries()) {
        for (let cell = heads[slotOf(value, place)] as number; cell >= 0; cell = next[cell] as number) {
          if (values[cell] !== value || cell % SKETCH_SIZE !== place) continue;
          const post = Math.floor(cell / SKETCH_SIZE);
          counts.set(post, (counts.get(post) ?? 0) + 1);
        }
      }
      return [...counts]
        .filter(([, count]) => count >= least)
        .sort(([a, x], [b, y]) => y - x || a - b)
        .map(([post]) => post);
    },
  };
}
