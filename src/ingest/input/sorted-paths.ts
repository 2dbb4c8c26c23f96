import { sep } from 'node:path';
import type { Scratch } from '../store/scratch.ts';

/** Puts paths into the order of their names, folder by folder, however many there are. */
export type SortPaths = (paths: AsyncIterable<string>) => AsyncGenerator<string>;

/** Sorts before every character that a name has, so that `a/b` stands before `a.b`. */
const SEPARATOR = '\u0001';

/** Make a sorter. One list has to be read to its end before the next is begun. */
export function createPathSorter(scratch: Scratch): SortPaths {
  scratch.define('create table paths (key text, path text, primary key (key, path)) without rowid');
  const insert = scratch.change('insert or ignore into paths values (?, ?)');
  const select = scratch.each<{ path: string }>('select path from paths order by key, path');
  const clear = scratch.change('delete from paths');
  return async function* sorted(paths) {
    clear();
    for await (const path of paths) insert(path.replaceAll(sep, SEPARATOR), path);
    for (const { path } of select()) yield path;
  };
}
