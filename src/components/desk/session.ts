import { type Draft, emptyDraft, isEmpty } from '../../desk/draft.ts';
import { isDraftLink, unpackDraft } from '../../desk/draft-link.ts';
import { createHistory, type History } from '../../desk/history.ts';
import { ui } from '../../text/text.ts';
import { placeNamed } from '../shell/place-named.ts';
import { loadDraft, onDraftElsewhere, saveDraft } from './draft-store.ts';

/** The draft that the page is about: this device's own, or that of the link that the page was opened with. */
export interface Session {
  readonly draft: Draft;
  /** Whether this device keeps the draft, so that it is still there after a reload. */
  readonly isKept: boolean;
  /** Why a draft that this device has kept cannot be read, in words for the reader. */
  readonly unread: string | undefined;
  /** Whether the page shows a link's reply, and this device's own draft waits. */
  readonly waiting: 'nothing' | 'an empty draft' | 'a draft';
  /**
   * Take a change in, so that it can be undone. From now on the draft is this device's own, whatever link the page was opened with.
   *
   * @param what the change in words
   * @param merge whether it may go with the one before where that is of the same kind
   * @returns whether a draft of this device had to give way
   */
  commit(what: string, next: Draft, merge?: boolean): boolean;
  /** Put right what follows from a change that was taken in. It is no step of its own. */
  amend(next: Draft): void;
  /** Go a step back or forth. Returns what was undone or done again, in words. */
  step(way: 'undo' | 'redo'): string | undefined;
  /** What could be undone and done again, in words. */
  next: History['next'];
  /**
   * Read the address, else what this device keeps. Where the address names a place of the page, it stays as it is, and a link's reply
   * that is shown stays in the address.
   *
   * @returns `restored` where a link's reply was read, undefined where there is no link
   * @throws Error that says in words for the reader why a link's reply cannot be; the draft is then this device's own
   */
  restore(): Promise<'restored' | undefined>;
}

/**
 * Begin a session.
 *
 * @param changed called when another page of this browser has changed the draft
 */
export function createSession(changed: () => void): Session {
  const steps = createHistory();
  let draft: Draft = { ...emptyDraft };
  let own: Draft | undefined;
  let isKept = true;
  let unread: string | undefined;
  /** The link's end, while its reply is shown. */
  let shown = '';

  const keep = (next: Draft) => {
    draft = next;
    isKept = saveDraft(draft);
  };
  onDraftElsewhere((other) => {
    if (own) {
      own = other;
      return;
    }
    steps.note(ui.desk.steps.elsewhere, draft);
    draft = other;
    changed();
  });

  return {
    get draft() {
      return draft;
    },
    get isKept() {
      return isKept;
    },
    get unread() {
      return unread;
    },
    get waiting() {
      if (!own) return 'nothing';
      return isEmpty(own) ? 'an empty draft' : 'a draft';
    },
    commit(what, next, merge) {
      const gaveWay = own && !isEmpty(own) ? own : undefined;
      if (gaveWay) steps.note(ui.desk.steps.takenOver, gaveWay);
      own = undefined;
      steps.note(what, draft, merge);
      keep(next);
      if (location.hash) history.replaceState(null, '', location.pathname);
      return gaveWay !== undefined;
    },
    amend(next) {
      if (own) draft = next;
      else keep(next);
    },
    step(way) {
      const taken = steps[way](draft);
      if (taken) keep(taken.draft);
      return taken?.what;
    },
    next: steps.next,
    async restore() {
      const fragment = location.hash.slice(1);
      if (own && placeNamed()) {
        history.replaceState(null, '', `#${shown}`);
        return undefined;
      }
      // What this device cannot keep stands on the page alone.
      if (isKept) ({ draft, unread } = loadDraft());
      else if (own) draft = own;
      own = undefined;
      if (!fragment || placeNamed()) return undefined;
      if (!isDraftLink(fragment)) throw new Error(ui.desk.wrong.empty);
      const kept = draft;
      draft = await unpackDraft(fragment);
      own = kept;
      shown = fragment;
      return 'restored';
    },
  };
}
