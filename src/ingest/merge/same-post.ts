import type { PreparedPost } from '../prepare.ts';
import { isSameText } from './similarity.ts';
import { keyOf } from './words.ts';

/** What tells whether two captured posts are one. */
export type Identity = Pick<PreparedPost, 'kind' | 'url' | 'title' | 'text' | 'figures' | 'capture' | 'listing' | 'number'>;

/**
 * Whether two captured posts are the same one: by address where both have it, else by title and text, else by text.
 * Two rows of one listing with different figures are two threads, however alike they are.
 *
 * @param sameUrl whether the addresses of both are of one thread; `undefined` where one has none
 */
export function isSamePost(a: Identity, b: Identity, sameUrl: boolean | undefined): boolean {
  if (a.kind !== b.kind) return false;
  if (sameUrl !== undefined) return sameUrl;
  if (a.number && b.number) return a.number === b.number;
  if (a.title && b.title && keyOf(a.title) !== keyOf(b.title)) return false;
  if (areTwoRows(a, b)) return false;
  return isSameText(a.text, b.text);
}

function areTwoRows(a: Identity, b: Identity): boolean {
  if (a.listing === undefined || a.capture !== b.capture) return false;
  const sameFigures =
    a.figures.views === b.figures.views && a.figures.replies === b.figures.replies && a.figures.activity === b.figures.activity;
  return !sameFigures;
}
