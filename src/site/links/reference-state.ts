import type { Document } from '../../model/document.ts';
import type { LinkOutcome } from './check-link.ts';

/** A reference's `state` in its front matter, whatever quotes it wears; the state alone is the third group. */
const STATE = /^(---[ \t]*\r?\n(?:(?!---)[^\n]*\n)*?state:[ \t]*)(["']?)(\w+)\2/;

/**
 * The state that a reference has from now on, if what its own address answered changes it: what is gone was removed, and what
 * answers is no longer unknown. What an editor wrote of one that answers stands: a page may say in its words that it is gone.
 */
export function newStateOf(document: Document, outcome: Pick<LinkOutcome, 'state'>): 'live' | 'removed' | undefined {
  if (document.kind !== 'reference') return undefined;
  const { state } = document.data;
  if (outcome.state === 'gone') return state === 'removed' ? undefined : 'removed';
  return outcome.state === 'ok' && state === 'unknown' ? 'live' : undefined;
}

/**
 * Put a state in the place of the one that a reference's file has; every other byte stays.
 *
 * @returns the new text, or undefined where the file says it in another way
 */
export function writeState(text: string, state: 'live' | 'removed'): string | undefined {
  return STATE.test(text) ? text.replace(STATE, (_all, before: string) => before + state) : undefined;
}
