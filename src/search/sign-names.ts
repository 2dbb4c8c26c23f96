import type { Reading } from './analyze.ts';

/* In running text signs are what stands between words. A name may be made of them all the same: `->>`, `?`. */

const SIGNS = /^[^\p{L}\p{N}\s]{1,16}$/u;

/** Whether a name is nothing but signs. */
export function isSigns(name: string): boolean {
  return SIGNS.test(name);
}

/** What such a name is looked up by. */
export function readSigns(name: string): Reading {
  return { term: name, kind: 'symbol', text: name };
}
