import type { Scratch } from './scratch.ts';

/** Ids in use. */
export type IdRegister = Pick<Set<string>, 'has'> & { add(id: string): void };

/** Make an empty register. */
export function createIdRegister(scratch: Scratch): IdRegister {
  scratch.define('create table ids (id text primary key) without rowid');
  const select = scratch.first('select 1 from ids where id = ?');
  return { has: (id) => select(id) !== undefined, add: scratch.change('insert or ignore into ids values (?)') };
}
