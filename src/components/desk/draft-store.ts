import { type Draft, emptyDraft, parseDraft } from '../../desk/draft.ts';
import { ui } from '../../text/text.ts';

const KEY = 'desk-draft';

/** Where a draft that cannot be read is put when another takes its place: it may be of a newer build, or of use to whoever looks. */
export const SET_ASIDE = 'desk-draft-set-aside';

/** What this device keeps. */
export interface KeptDraft {
  draft: Draft;
  /** Why there is one that cannot be read, in words for the reader. */
  unread?: string;
}

/** The draft that this device keeps; an empty one where there is none, none that can be read, or no storage. */
export function loadDraft(): KeptDraft {
  const stored = read();
  if (!stored) return { draft: { ...emptyDraft } };
  try {
    return { draft: parseDraft(JSON.parse(stored)) };
  } catch (error) {
    return { draft: { ...emptyDraft }, unread: error instanceof SyntaxError ? ui.desk.wrong.damaged : (error as Error).message };
  }
}

/**
 * Keep a draft on this device, over a reload. One that stands there and cannot be read is set aside.
 *
 * @returns whether it is kept: storage may be off or full
 */
export function saveDraft(draft: Draft): boolean {
  try {
    const before = read();
    if (before && loadDraft().unread) localStorage.setItem(SET_ASIDE, before);
    localStorage.setItem(KEY, JSON.stringify(draft));
    return true;
  } catch {
    return false;
  }
}

/** Be told when another page of this browser, an entry's say, has changed the draft. */
export function onDraftElsewhere(changed: (draft: Draft) => void): void {
  addEventListener('storage', ({ key }) => key === KEY && changed(loadDraft().draft));
}

function read(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}
