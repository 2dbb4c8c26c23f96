import type { Draft } from './draft.ts';

/** What was done to a draft, and the draft as it was before. */
interface Step {
  what: string;
  draft: Draft;
}

/** The steps by which a draft came about, to go back and forth between. */
export interface History {
  /**
   * Note a step that is about to be taken. What was undone before it can no longer be done again.
   *
   * @param what the step in words; one of the same words right after another is the same step, where it may be
   * @param before the draft that it changes
   * @param merge whether it may be the same step as the one before, as each key of a word is
   */
  note(what: string, before: Draft, merge?: boolean): void;
  /** Go a step back from a draft; undefined where there is none. */
  undo(now: Draft): Step | undefined;
  /** Take the step that was last undone; undefined where there is none. */
  redo(now: Draft): Step | undefined;
  /** What `undo` and `redo` would undo and do, in words. */
  next(): { undo?: string | undefined; redo?: string | undefined };
}

/** Older steps are forgotten. */
const KEPT = 100;

/** Begin a history. It lasts as long as the page. */
export function createHistory(): History {
  const done: Step[] = [];
  const undone: Step[] = [];
  let mergeable = false;

  const turn = (from: Step[], to: Step[], now: Draft): Step | undefined => {
    const step = from.pop();
    if (step) to.push({ what: step.what, draft: now });
    mergeable = false;
    return step;
  };

  return {
    note(what, before, merge = false) {
      undone.length = 0;
      if (merge && mergeable && done.at(-1)?.what === what) return;
      done.push({ what, draft: before });
      if (done.length > KEPT) done.shift();
      mergeable = merge;
    },
    undo: (now) => turn(done, undone, now),
    redo: (now) => turn(undone, done, now),
    next: () => ({ undo: done.at(-1)?.what, redo: undone.at(-1)?.what }),
  };
}
