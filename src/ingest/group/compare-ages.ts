import type { Post } from '../../model/post.ts';
import type { PreparedPost } from '../prepare.ts';

/** What of a capture tells how old it is. */
export type Aged = Pick<PreparedPost, 'asOf' | 'figures' | 'revisions' | 'text'>;

/**
 * Compare captures by age, older first: by the date of the capture, else by what only grows: latest activity, replies, views, history.
 * What has none of these is oldest.
 */
export function compareAges(a: Aged, b: Aged): number {
  return (
    compare(a.asOf ?? '', b.asOf ?? '') ||
    compare(a.figures.activity ?? '', b.figures.activity ?? '') ||
    compare(a.figures.replies ?? -1, b.figures.replies ?? -1) ||
    compare(a.figures.views ?? -1, b.figures.views ?? -1) ||
    compare(a.revisions[0]?.date ?? '', b.revisions[0]?.date ?? '') ||
    // The order in which two captures are given must not matter.
    compare(a.text, b.text)
  );
}

/** Compare a capture with what an entry was written from: above zero where the capture is newer. What only one of them knows decides nothing. */
export function compareWithEntry(post: Pick<Aged, 'asOf' | 'figures'>, captured: string | undefined, metrics: Post['metrics']): number {
  const both = <T extends string | number>(a: T | undefined, b: T | undefined) => (a === undefined || b === undefined ? 0 : compare(a, b));
  return (
    both(post.asOf, captured ?? metrics.asOf) ||
    both(post.figures.activity, metrics.activity) ||
    both(post.figures.replies, metrics.replies) ||
    both(post.figures.views, metrics.views)
  );
}

function compare(a: string | number, b: string | number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
