import type { Scratch } from '../store/scratch.ts';

/** More threads with one title than this are not compared with each other: `Help` is no title. */
const MAX_COMPARED = 50;

/** Remembers which groups have one title, in the order they came. */
export interface Namesakes {
  of(title: number | undefined): number[];
  add(title: number | undefined, group: number): void;
}

/** Make an empty register of titles, which are given as hashes. */
export function createNamesakes(scratch: Scratch): Namesakes {
  scratch.define('create table namesakes (place integer primary key, title integer, head integer)');
  scratch.define('create index namesakes_by_title on namesakes (title)');
  const insert = scratch.change('insert into namesakes (title, head) values (?, ?)');
  const select = scratch.all<{ head: number }>(`select head from namesakes where title = ? order by place limit ${MAX_COMPARED}`);
  return {
    of: (title) => (title === undefined ? [] : select(title).map(({ head }) => head)),
    add(title, head) {
      if (title !== undefined) insert(title, head);
    },
  };
}
