import { POSTING_LENGTH } from './index/format.ts';
import type { TermList } from './match-group.ts';
import type { Group } from './plan.ts';

/** The things asked for that an entry has, in the order in which they were asked. */
export function matchedGroups(entry: number, groups: readonly Group[], lists: ReadonlyMap<string, TermList>): Group[] {
  const has = (term: string) => {
    const list = lists.get(term) ?? [];
    for (let i = 1; i < list.length; i += POSTING_LENGTH) if (list[i] === entry) return true;
    return false;
  };
  return groups.filter(({ alternatives }) => alternatives.some(({ terms }) => terms.every(has)));
}
