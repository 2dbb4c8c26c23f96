import type { Gatherer } from '../group/gather.ts';
import { keyOf } from '../group/words.ts';
import type { Scratch } from '../store/scratch.ts';
import type { NamedGroups } from './name-groups.ts';

/** Finds posts of a run by title and by id. Built when it is first asked: only lists of resources ask. */
export interface TitleIndex {
  withTitle(title: string): string | undefined;
  has(id: string): boolean;
}

/** Index the posts of a run. */
export function createTitleIndex(named: NamedGroups, gatherer: Gatherer, scratch: Scratch): TitleIndex {
  let built: TitleIndex | undefined;

  function index(): TitleIndex {
    scratch.define('create table titles (title text primary key, id text) without rowid; create table titled (id text primary key)');
    const addTitle = scratch.change('insert or replace into titles values (?, ?)');
    const addId = scratch.change('insert or ignore into titled values (?)');
    const byTitle = scratch.first<{ id: string }>('select id from titles where title = ?');
    const byId = scratch.first('select 1 from titled where id = ?');
    for (const { group, id } of named) {
      addId(id);
      const title = gatherer.post(group).title;
      if (title) addTitle(keyOf(title), id);
    }
    return { withTitle: (title) => byTitle(keyOf(title))?.id, has: (id) => byId(id) !== undefined };
  }

  const once = () => {
    built ??= index();
    return built;
  };
  return { withTitle: (title) => once().withTitle(title), has: (id) => once().has(id) };
}
