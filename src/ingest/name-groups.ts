import type { EntryFinder } from './entries/find-entry.ts';
import type { KnownEntry } from './entries/read-entries.ts';
import { createRowFinder } from './ids/find-row.ts';
import type { IdRow } from './ids/ids-table.ts';
import { makeId, nextFree } from './ids/make-id.ts';
import { combinePosts } from './merge/combine.ts';
import type { PostGroup } from './merge/group-posts.ts';
import type { PreparedPost } from './prepare.ts';
import type { Spool } from './spool.ts';

/** A post with its permanent id, and the entry that it has already. */
export interface NamedGroup {
  group: PostGroup;
  id: string;
  entry?: KnownEntry;
}

/** What names come from. */
export interface NameSources {
  rows: readonly IdRow[];
  captures: readonly { file: string }[];
  finder: EntryFinder;
  /** Ids in use, of any kind; new ids are added. */
  ids: Set<string>;
}

const OPENING = 400;

/**
 * Give every post its id: that of its entry, else the one that the table gives it, else one made from its title or
 * first words. Of two threads that a row fits equally well the first has the row's id, the second its next number.
 *
 * @returns the posts in their order, and the table's rows that fit none
 */
export function nameGroups(groups: readonly PostGroup[], spool: Spool, { rows, captures, finder, ids }: NameSources) {
  const rowOf = assignRows(groups, spool, rows, captures);
  const reserved = new Set(rows.map(({ id }) => id));
  const named: NamedGroup[] = [];
  for (const [at, group] of groups.entries()) {
    const post = combineGroup(group, spool);
    const row = rowOf.get(at);
    const entry = finder.find(post, row?.id);
    const original = group.duplicateOf === undefined ? undefined : named[group.duplicateOf]?.id;
    const id = entry?.id ?? (row && !ids.has(row.id) ? row.id : newId(post, original, (made) => ids.has(made) || reserved.has(made)));
    ids.add(id);
    named.push(entry ? { group, id, entry } : { group, id });
  }
  const met = new Set(rowOf.values());
  return { named, unmet: rows.filter((row) => !met.has(row)) };
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

function assignRows(
  groups: readonly PostGroup[],
  spool: Spool,
  rows: readonly IdRow[],
  captures: readonly { file: string }[],
): Map<number, IdRow> {
  const rowOf = new Map<number, IdRow>();
  if (rows.length === 0) return rowOf;
  const findRow = createRowFinder(rows);
  const best = new Map<IdRow, { group: number; fit: number }>();
  for (const [at, { members }] of groups.entries()) {
    const fits = members.map((member) => fitOf(spool.get(member))).filter((fit) => fit !== undefined);
    const top = fits.sort((a, b) => b.fit - a.fit)[0];
    if (top && top.fit > (best.get(top.row)?.fit ?? 0)) best.set(top.row, { group: at, fit: top.fit });
  }
  for (const [row, { group }] of best) rowOf.set(group, row);
  return rowOf;

  function fitOf(post: PreparedPost) {
    const lines = post.text.slice(0, OPENING * 4).split('\n');
    return findRow({
      capture: captures[post.capture]?.file ?? '',
      startLine: post.startLine,
      endLine: post.endLine,
      title: post.title,
      opening: post.text.slice(0, OPENING),
      headings: lines.slice(0, 6),
    });
  }
}
