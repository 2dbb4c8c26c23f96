import { keyOf } from './merge/words.ts';
import type { NamedGroup } from './name-groups.ts';
import type { Spool } from './spool.ts';

/** Finds posts of a run by title and by id. Built when it is first asked: only lists of resources ask. */
export interface TitleIndex {
  withTitle(title: string): string | undefined;
  has(id: string): boolean;
}

/** Index the posts of a run. */
export function createTitleIndex(named: readonly NamedGroup[], spool: Spool): TitleIndex {
  let built: { titles: Map<string, string>; ids: Set<string> } | undefined;

  function index() {
    if (built) return built;
    built = { titles: new Map(), ids: new Set() };
    for (const { group, id } of named) {
      built.ids.add(id);
      const title = group.members.map((member) => spool.get(member).title).find(Boolean);
      if (title) built.titles.set(keyOf(title), id);
    }
    return built;
  }

  return {
    withTitle: (title) => index().titles.get(keyOf(title)),
    has: (id) => index().ids.has(id),
  };
}
