import type { PreparedPost } from '../prepare.ts';
import { datesAgree } from './dates-agree.ts';
import { isSameText } from './similarity.ts';
import { keyOf } from './words.ts';

/** What tells whether two captured posts are one. */
export type Compared = Pick<
  PreparedPost,
  'kind' | 'url' | 'key' | 'title' | 'text' | 'figures' | 'capture' | 'listing' | 'number' | 'published'
>;

/**
 * Whether two captured posts are the same one: by what their sources say where both do, else by number, date, title and text.
 * Two rows of one listing with different figures are two threads, however alike they are.
 *
 * @param identical whether both say that they are one thread; `undefined` where they say nothing that can be compared
 */
export function isSamePost(a: Compared, b: Compared, identical: boolean | undefined): boolean {
  if (a.kind !== b.kind) return false;
  if (identical !== undefined) return identical;
  if (a.number && b.number) return a.number === b.number;
  if (a.published && b.published && !datesAgree(a.published, b.published)) return false;
  if (a.title && b.title && keyOf(a.title) !== keyOf(b.title)) return false;
  if (areTwoRows(a, b)) return false;
  return isSameText(a.text, b.text);
}

function areTwoRows(a: Compared, b: Compared): boolean {
  if (a.listing === undefined || a.capture !== b.capture) return false;
  const sameFigures =
    a.figures.views === b.figures.views && a.figures.replies === b.figures.replies && a.figures.activity === b.figures.activity;
  return !sameFigures;
}
