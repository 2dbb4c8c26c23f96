import type { Scratch } from '../store/scratch.ts';

/** Captured posts that are one post. */
export interface PostGroup {
  /** The number in the spool of the post that it was made for, by which it is known. */
  head: number;
  /** Numbers of its posts in the spool, in the order read. */
  members: number[];
  /** Head of the group with the same title and text that came before, where this one is another thread. */
  duplicateOf?: number;
}

/** A post and the group that it is in. */
export interface Membership {
  post: number;
  head: number;
}

/** All groups, in the order in which their heads were read. */
export interface GroupTable extends Iterable<PostGroup> {
  /** Make a group for a post. */
  create(head: number, duplicateOf: number | undefined): void;
  join(head: number, post: number): void;
  /** The group that a post is in. */
  of(post: number): number | undefined;
  membersOf(head: number): number[];
  /** The post that joined a group last. */
  lastOf(head: number): number;
  duplicateOf(head: number): number | undefined;
  /** Of the posts from one number up to another, the first of each group. */
  firstsOf(from: number, to: number): Iterable<Membership>;
}

interface Row {
  head: number;
  last: number;
  original: number | null;
}

/** Make an empty table of groups. */
export function createGroupTable(scratch: Scratch): GroupTable {
  scratch.define('create table groups (head integer primary key, last integer, original integer)');
  scratch.define('create table members (post integer primary key, head integer)');
  scratch.define('create index members_by_head on members (head)');
  const insert = scratch.change('insert into groups values (?, ?, ?)');
  const enter = scratch.change('insert into members values (?, ?)');
  const follow = scratch.change('update groups set last = ? where head = ?');
  const row = scratch.first<Row>('select * from groups where head = ?');
  const rows = scratch.each<Row>('select * from groups order by head');
  const headOf = scratch.first<{ head: number }>('select head from members where post = ?');
  const members = scratch.all<{ post: number }>('select post from members where head = ? order by post');
  const firsts = scratch.each<Membership>(`
    select post, head from members as place where post >= ? and post < ? and not exists
      (select 1 from members as earlier where earlier.head = place.head and earlier.post >= ? and earlier.post < place.post)
    order by post`);
  const membersOf = (head: number) => members(head).map(({ post }) => post);

  return {
    create(head, duplicateOf) {
      insert(head, head, duplicateOf ?? null);
      enter(head, head);
    },
    join(head, post) {
      enter(post, head);
      follow(post, head);
    },
    of: (post) => headOf(post)?.head,
    membersOf,
    lastOf: (head) => row(head)?.last ?? head,
    duplicateOf: (head) => row(head)?.original ?? undefined,
    firstsOf: (from, to) => firsts(from, to, from),
    *[Symbol.iterator]() {
      for (const { head, last, original } of rows()) {
        // Most are of one post.
        const members = last === head ? [head] : membersOf(head);
        yield { head, members, ...(original !== null && { duplicateOf: original }) };
      }
    },
  };
}
