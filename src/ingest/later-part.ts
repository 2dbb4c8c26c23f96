import type { RawPost } from './raw-post.ts';

/**
 * What stands in place of the first post of a thread of which a capture has a later part only.
 *
 * @param from the number of its first post, where that is known
 */
export function laterPart(from?: number): Pick<RawPost, 'text' | 'partial'> {
  const text =
    from === undefined ? 'The capture does not hold the first post of the thread.' : `The capture begins at post ${from} of the thread.`;
  return { text, partial: true };
}

/** What is said in place of a first post. */
export const LATER_PART = /^The capture (?:begins at post \d+ of the thread|does not hold the first post of the thread)\.$/;
