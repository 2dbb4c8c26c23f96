import type { EntryFinder } from '../entries/find-entry.ts';
import type { KnownEntry } from '../entries/read-entries.ts';
import type { Gatherer } from '../group/gather.ts';
import type { PostGroup } from '../group/group-table.ts';
import type { PreparedPost } from '../prepare.ts';
import type { IdRegister } from '../store/id-register.ts';
import type { Scratch } from '../store/scratch.ts';
import { createRowFinder } from './find-row.ts';
import type { IdRow } from './ids-table.ts';
import { makeId, nextFree } from './make-id.ts';

/** A post with its permanent id, and the entry that it has already. */
export interface NamedGroup {
  group: PostGroup;
  id: string;
  entry?: KnownEntry;
  /** Why it is not sure that it has no entry. */
  doubt?: string;
}

/** All posts with their names, in the order of their groups. */
export interface NamedGroups extends Iterable<NamedGroup> {
  /** The id of a group's post, once it has one. */
  idOf(head: number): string | undefined;
  /** Why it is not sure that a group's post has no entry. */
  doubtOf(head: number): string | undefined;
}

/** What names come from. */
export interface NameSources {
  rows: readonly IdRow[];
  finder: EntryFinder;
  /** Ids in use, of any kind; new ids are added. */
  ids: IdRegister;
}

const OPENING = 400;

/**
 * Give every post its id: that of its entry, else the one that the table gives it, else one made from its title or
 * first words. Of two threads that a row fits equally well the first has the row's id, the second its next number.
 *
 * @returns the posts in their order, and the table's rows that fit none
 */
export function nameGroups(groups: Iterable<PostGroup>, gatherer: Gatherer, scratch: Scratch, { rows, finder, ids }: NameSources) {
  const rowOf = assignRows(groups, gatherer, rows);
  const reserved = new Set(rows.map(({ id }) => id));
  const { named, add } = createNames(groups, scratch);
  for (const group of groups) {
    const post = gatherer.post(group);
    const row = rowOf.get(group.head);
    const { entry, doubt } = finder.find(post, row?.id);
    const original = group.duplicateOf === undefined ? undefined : named.idOf(group.duplicateOf);
    const id = entry?.id ?? (row && !ids.has(row.id) ? row.id : newId(post, original, (made) => ids.has(made) || reserved.has(made)));
    ids.add(id);
    add(group.head, id, entry, doubt);
  }
  const met = new Set(rowOf.values());
  return { named, unmet: rows.filter((row) => !met.has(row)) };
}

function createNames(groups: Iterable<PostGroup>, scratch: Scratch) {
  scratch.define('create table names (head integer primary key, id text, entry text, doubt text)');
  const insert = scratch.change('insert into names values (?, ?, ?, ?)');
  const select = scratch.first<{ id: string; entry: string | null; doubt: string | null }>(
    'select id, entry, doubt from names where head = ?',
  );
  const named: NamedGroups = {
    idOf: (head) => select(head)?.id,
    doubtOf: (head) => select(head)?.doubt ?? undefined,
    *[Symbol.iterator]() {
      for (const group of groups) {
        const { id = '', entry = null, doubt = null } = select(group.head) ?? {};
        yield { group, id, ...(entry !== null && { entry: JSON.parse(entry) }), ...(doubt !== null && { doubt }) };
      }
    },
  };
  const add = (head: number, id: string, entry?: KnownEntry, doubt?: string) =>
    insert(head, id, entry ? JSON.stringify(entry) : null, doubt ?? null);
  return { named, add };
}

function newId(post: PreparedPost, original: string | undefined, taken: (id: string) => boolean): string {
  if (original) return nextFree(original, taken);
  if (post.kind === 'technote' && post.number) return makeId(post.number, taken);
  return makeId(post.title ?? post.called ?? post.text, taken);
}

function assignRows(groups: Iterable<PostGroup>, gatherer: Gatherer, rows: readonly IdRow[]): Map<number, IdRow> {
  const rowOf = new Map<number, IdRow>();
  if (rows.length === 0) return rowOf;
  const findRow = createRowFinder(rows);
  const best = new Map<IdRow, { group: number; fit: number }>();
  for (const group of groups) {
    const fits = gatherer.captured(group).flatMap(({ post, file }) => fitOf(post, file) ?? []);
    const top = fits.sort((a, b) => b.fit - a.fit)[0];
    if (top && top.fit > (best.get(top.row)?.fit ?? 0)) best.set(top.row, { group: group.head, fit: top.fit });
  }
  for (const [row, { group }] of best) rowOf.set(group, row);
  return rowOf;

  function fitOf(post: PreparedPost, file: string) {
    const lines = post.text.slice(0, OPENING * 4).split('\n');
    return findRow({
      capture: file,
      startLine: post.startLine,
      endLine: post.endLine,
      title: post.title,
      opening: post.text.slice(0, OPENING),
      headings: lines.slice(0, 6),
    });
  }
}
