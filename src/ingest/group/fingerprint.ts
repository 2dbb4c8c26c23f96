import { mix, shinglesOf } from './shingles.ts';
import { wordsOf } from './words.ts';

/** Values in a sketch. Two texts that share a share s of their shingles share about s of these. */
export const SKETCH_SIZE = 16;

/** Bits of a value: few enough for a short fingerprint, too many to agree by chance. */
const MASK = 0xffffff;
const BYTES = 3;
const VERSION = 's1:';

/** A text's sketch: for each of 16 orders of all shingles, the first one that the text has (MinHash). */
export type Sketch = readonly number[];

/** What makes an order of all shingles another one. */
const ORDERS = Uint32Array.from({ length: SKETCH_SIZE }, (_, at) => Math.imul(at + 1, 0x9e3779b1));

let last: { text: string; sketch: Sketch } | undefined;

/** Make the sketch of a text. A text's is often asked for twice in a row. */
export function sketchOf(text: string): Sketch {
  if (last?.text !== text) last = { text, sketch: makeSketch(text) };
  return last.sketch;
}

function makeSketch(text: string): Sketch {
  const shingles = shinglesOf(wordsOf(text));
  return Array.from(ORDERS, (order) => firstOf(shingles, order) & MASK);
}

/** The shingle that comes first in an order. */
function firstOf(shingles: Uint32Array, order: number): number {
  let first = 0xffffffff;
  for (let at = 0; at < shingles.length; at++) {
    const value = mix((shingles[at] as number) ^ order) >>> 0;
    if (value < first) first = value;
  }
  return first;
}

/** Write a sketch as the text that `source.fingerprint` holds. */
export function formatFingerprint(sketch: Sketch): string {
  const bytes = Buffer.alloc(SKETCH_SIZE * BYTES);
  for (const [at, value] of sketch.entries()) bytes.writeUIntBE(value, at * BYTES, BYTES);
  return VERSION + bytes.toString('base64url');
}

/** Read a fingerprint back; nothing when it is not one of ours. */
export function parseFingerprint(text: string): Sketch | undefined {
  if (!text.startsWith(VERSION)) return undefined;
  const bytes = Buffer.from(text.slice(VERSION.length), 'base64url');
  if (bytes.length !== SKETCH_SIZE * BYTES) return undefined;
  return Array.from({ length: SKETCH_SIZE }, (_, at) => bytes.readUIntBE(at * BYTES, BYTES));
}

/** How many of two sketches' values agree, from 0 to 16. */
export function agreement(a: Sketch, b: Sketch): number {
  return a.reduce((count, value, at) => count + (value === b[at] ? 1 : 0), 0);
}

/** Agreement from which two sketches are of one text: about three tenths of the shingles shared. */
export const SAME_TEXT = 5;
