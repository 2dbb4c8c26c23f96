import { digestOfText } from '../../model/digest-of-text.ts';
import type { KnownEntry } from '../entries/read-entries.ts';
import type { PreparedPost } from '../prepare.ts';
import type { Kept } from '../store/kept.ts';

/** Captures that a draft was written from. */
export interface Parts {
  posts: PreparedPost[];
  /** Where each was captured. */
  places: string[];
}

/** Knows what drafts of threads were written from of which captures hold parts, for a later run that brings another part. */
export interface PartList {
  /**
   * @param entry with the digest of its file: nothing is known of one that somebody has changed
   * @returns nothing where the draft is not known to be of a part
   */
  of(entry: Pick<KnownEntry, 'path' | 'digest'>): Parts | undefined;
  /**
   * Remember what a draft was written from, unless that is a whole thread.
   *
   * @param text of the draft's file
   */
  keep(draft: { path: string; text: string }, parts: () => Parts): void;
}

/** A thread in more parts than these is joined as far as drafts tell. */
const MAX_PARTS = 64;

/** @param kept where it is remembered */
export function createPartList({ parts: kept, keeps }: Kept): PartList {
  return {
    of({ path, digest }) {
      const known = kept.get(path, digest);
      return known === undefined ? undefined : JSON.parse(known);
    },
    keep({ path, text }, parts) {
      if (!keeps) return;
      const { posts, places } = parts();
      if (posts.length > MAX_PARTS || !posts.some(isPart)) return;
      kept.set(path, digestOfText(text), JSON.stringify({ posts, places }));
    },
  };
}

/** Put later captures to those that a draft was written from, each once. */
export function joinedParts({ posts, places }: Parts, later: Parts): Parts {
  const bodyOf = ({ capture: _, ...post }: PreparedPost) => JSON.stringify(post);
  const known = new Set(posts.map(bodyOf));
  return {
    posts: [...posts, ...later.posts.filter((post) => !known.has(bodyOf(post)))],
    places: [...new Set([...places, ...later.places])],
  };
}

/**
 * Whether a capture has to be remembered for what others bring: it lacks posts of its thread, the first or as many as its figures tell, or
 * the ends of its lines, or it is not sure where it begins.
 */
function isPart({ kind, partial, replies = [], figures, form, doubts }: PreparedPost): boolean {
  return kind === 'post' && (partial === true || form === 'flat' || doubts.length > 0 || replies.length < (figures.replies ?? 0));
}
