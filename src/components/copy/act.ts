import { addToDesk } from './add-to-desk.ts';
import { type Copyable, copy } from './copy.ts';

export { copyCode } from './copy.ts';

/** What can be done with an entry or a place in it. */
export type What = Copyable | 'desk';

/**
 * Do it, and say so.
 *
 * @param place the anchor that is meant, empty for the whole entry; left out, it is the section in view
 */
export function act(what: What, place?: string): Promise<void> | void {
  return what === 'desk' ? addToDesk(place) : copy(what, place);
}
