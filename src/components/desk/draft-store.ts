import { type Draft, emptyDraft, parseDraft } from '../../desk/draft.ts';

const KEY = 'desk-draft';

/** The draft that this device keeps; an empty one where there is none, or none that can be read. */
export function loadDraft(): Draft {
  try {
    const stored = localStorage.getItem(KEY);
    return stored ? parseDraft(JSON.parse(stored)) : { ...emptyDraft };
  } catch {
    return { ...emptyDraft };
  }
}

/** Keep a draft on this device, over a reload. */
export function saveDraft(draft: Draft): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(draft));
  } catch {
    // Storage is off or full: the draft lasts as long as the page.
  }
}

/** Be told when another page of this browser, an entry's say, has changed the draft. */
export function onDraftElsewhere(changed: (draft: Draft) => void): void {
  addEventListener('storage', ({ key }) => key === KEY && changed(loadDraft()));
}
