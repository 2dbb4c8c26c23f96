import type { Entry } from './kinds.ts';

/** The ids that an entry used to have; links to them lead to it. A term's `aliases` are other words for it, so it has a field of its own. */
export function formerIdsOf({ kind, data }: Entry): readonly string[] {
  return kind === 'term' ? data.formerIds : data.aliases;
}
