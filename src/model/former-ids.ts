import type { Entry } from './kinds.ts';

/** The ids that an entry used to have; links to them lead to it. A term's `aliases` are other words for it, so it has a field of its own. */
export function formerIdsOf({ data }: Entry): readonly string[] {
  return 'formerIds' in data ? data.formerIds : data.aliases;
}

/** Other words for what an entry is about, where its kind has such. */
export function otherWordsOf({ data }: Entry): readonly string[] {
  return 'formerIds' in data ? data.aliases : [];
}
