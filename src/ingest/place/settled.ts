import { digestOfText } from '../../model/digest-of-text.ts';
import type { Document } from '../../model/document.ts';
import type { Answer } from '../answer/choose-answer.ts';
import { foundIn, type KnownEntry } from '../entries/read-entries.ts';
import type { PreparedPost } from '../prepare.ts';
import type { Kept } from '../store/kept.ts';
import { reviseEntry } from './revise-entry.ts';

/** Knows of entries that a post changes nothing in. */
export interface Settled {
  /**
   * What differs between an entry and a post by whose digest it was settled.
   *
   * @returns nothing where that has to be found out
   */
  differences(entry: Pick<KnownEntry, 'path' | 'digest'>, post: string): string[] | undefined;
  /** Remember that a post changed nothing. */
  settle(entry: Pick<KnownEntry, 'path' | 'digest'>, post: string, differences: readonly string[]): void;
  /** Remember a new draft, and whether its post would change anything in it. */
  created(draft: { path: string; text: string; document: Document }, post: PreparedPost, answer: Answer, digest: () => string): void;
}

/**
 * @param kept where it is remembered
 * @param context a digest of what else decides
 */
export function createSettled({ settled, entries, keeps }: Kept, context: string): Settled {
  const keyOf = (entry: Pick<KnownEntry, 'digest'>, post: string) => `${context}${entry.digest}${post}`;
  const settle: Settled['settle'] = (entry, post, differences) => settled.set(entry.path, keyOf(entry, post), JSON.stringify(differences));
  return {
    differences(entry, post) {
      const known = settled.get(entry.path, keyOf(entry, post));
      return known === undefined ? undefined : JSON.parse(known);
    },
    settle,
    created({ path, text, document }, post, answer, postDigest) {
      if (!keeps) return;
      const digest = digestOfText(text);
      entries.set(path, digest, JSON.stringify(foundIn(document, path, digest)));
      // What needs another draft is not settled, so none is made.
      let drafted = false;
      const redraft = () => {
        drafted = true;
        return text;
      };
      const revised = reviseEntry(document, text, { post, answer, redraft });
      if (!drafted && isSettled(revised, post) && revised.text === text) settle({ path, digest }, postDigest(), revised.differences);
    },
  };
}

/** Whether an entry that came out as it was does so again: lists of links depend on what other entries there are, and a conflict is told each time. */
export function isSettled({ conflicts, anew }: { conflicts: readonly string[]; anew: boolean }, { references }: PreparedPost): boolean {
  return !anew && conflicts.length === 0 && references === undefined;
}
