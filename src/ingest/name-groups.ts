import type { CaptureList } from './capture-list.ts';
import type { EntryFinder } from './entries/find-entry.ts';
import type { KnownEntry } from './entries/read-entries.ts';
import { createRowFinder } from './ids/find-row.ts';
import type { IdRegister } from './ids/id-register.ts';
import type { IdRow } from './ids/ids-table.ts';
import { makeId, nextFree } from './ids/make-id.ts';
import { combinePosts } from './merge/combine.ts';
import type { PostGroup } from './merge/group-table.ts';
import type { PreparedPost } from './prepare.ts';
import type { Scratch } from './scratch.ts';
import type { Spool } from './spool.ts';

/** A post with its permanent id, and the entry that it has already. */
export interface NamedGroup {
  group: PostGroup;
  id: string;
  entry?: KnownEntry;
}

/** All posts with their names, in the order of their groups. */
export interface NamedGroups extends Iterable<NamedGroup> {
  /** The id of a group's post, once it has one. */
  idOf(head: number): string | undefined;
}

/** What names come from. */
export interface NameSources {
  rows: readonly IdRow[];
  captures: CaptureList;
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
export function nameGroups(groups: Iterable<PostGroup>, spool: Spool, scratch: Scratch, { rows, captures, finder, ids }: NameSources) {
  const rowOf = assignRows(groups, spool, rows, captures);
  const reserved = new Set(rows.map(({ id }) => id));
  const { named, add } = createNames(groups, scratch);
  for (const group of groups) {
    const post = combineGroup(group, spool);
    const row = rowOf.get(group.head);
    const entry = finder.find(post, row?.id);
    const original = group.duplicateOf === undefined ? undefined : named.idOf(group.duplicateOf);
    const id = entry?.id ?? (row && !ids.has(row.id) ? row.id : newId(post, original, (made) => ids.has(made) || reserved.has(made)));
    ids.add(id);
    add(group.head, id, entry);
  }
  const met = new Set(rowOf.values());
  return { named, unmet: rows.filter((row) => !met.has(row)) };
}

function createNames(groups: Iterable<PostGroup>, scratch: Scratch) {
  scratch.define('create table names (head integer primary key, id text, entry text)');
  const insert = scratch.change('insert into names values (?, ?, ?)');
  const select = scratch.first<{ id: string; entry: string | null }>('select id, entry from names where head = ?');
  const named: NamedGroups = {
    idOf: (head) => select(head)?.id,
    *[Symbol.iterator]() {
      for (const group of groups) {
        const { id = '', entry = null } = select(group.head) ?? {};
        yield entry === null ? { group, id } : { group, id, entry: JSON.parse(entry) };
      }
    },
  };
  const add = (head: number, id: string, entry?: KnownEntry) => insert(head, id, entry ? JSON.stringify(entry) : null);
  return { named, add };
}

function newId(post: PreparedPost, original: string | undefined, taken: (id: string) => boolean): string {
  if (original) return nextFree(original, taken);
  if (post.kind === 'technote' && post.number) return makeId(post.number, taken);
  return makeId(post.title ?? post.text, taken);
}

/** Make one post of a group's captures. */
export function combineGroup(group: PostGroup, spool: Spool): PreparedPost {
  const posts = group.members.map((member) => spool.get(member));
  return posts.length === 1 ? (posts[0] as PreparedPost) : combinePosts(posts);
}

function assignRows(groups: Iterable<PostGroup>, spool: Spool, rows: readonly IdRow[], captures: CaptureList): Map<number, IdRow> {
  const rowOf = new Map<number, IdRow>();
  if (rows.length === 0) return rowOf;
  const findRow = createRowFinder(rows);
  const best = new Map<IdRow, { group: number; fit: number }>();
  for (const { head, members } of groups) {
    const fits = members.map((member) => fitOf(spool.get(member))).filter((fit) => fit !== undefined);
    const top = fits.sort((a, b) => b.fit - a.fit)[0];
    if (top && top.fit > (best.get(top.row)?.fit ?? 0)) best.set(top.row, { group: head, fit: top.fit });
  }
  for (const [row, { group }] of best) rowOf.set(group, row);
  return rowOf;

  function fitOf(post: PreparedPost) {
    const lines = post.text.slice(0, OPENING * 4).split('\n');
    return findRow({
      capture: captures.get(post.capture)?.file ?? '',
      startLine: post.startLine,
      endLine: post.endLine,
      title: post.title,
      opening: post.text.slice(0, OPENING),
      headings: lines.slice(0, 6),
    });
  }
}
