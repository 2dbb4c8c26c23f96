import type { Clause } from './clause.ts';
import { POSTING_LENGTH } from './index/format.ts';
import type { TermList } from './term-list.ts';

/** The things asked for that an entry has, in the order in which they were asked. */
export function matchedClauses(entry: number, clauses: readonly Clause[], lists: ReadonlyMap<string, TermList>): Clause[] {
  const has = (term: string) => {
    const list = lists.get(term) ?? [];
    for (let i = 1; i < list.length; i += POSTING_LENGTH) if (list[i] === entry) return true;
    return false;
  };
  return clauses.filter(({ alternatives }) => alternatives.some(({ terms }) => terms.every(has)));
}
