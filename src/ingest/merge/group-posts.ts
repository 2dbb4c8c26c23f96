import type { PreparedPost } from '../prepare.ts';
import type { Spool } from '../spool.ts';
import { sketchOf } from './fingerprint.ts';
import { hashOf } from './hash.ts';
import { addressHash, identityHash } from './identity-hash.ts';
import { createNamesakes } from './namesakes.ts';
import { createNumberMap, type NumberMap } from './number-map.ts';
import { isSamePost } from './same-post.ts';
import { isSameText } from './similarity.ts';
import { createSketchIndex } from './sketch-index.ts';
import { keyOf } from './words.ts';

/** Captured posts that are one post. */
export interface PostGroup {
  /** Numbers of its posts in the spool, in the order read. */
  members: number[];
  /** Number of the group with the same title and text that came before, where this one is another thread. */
  duplicateOf?: number;
}

/** What was put aside, sorted out. */
export interface Grouping {
  groups: PostGroup[];
  /** Spool numbers of answers that stand apart, by their question's address as hashed. */
  answers: NumberMap;
}

/** Sketches that agree in so few values are looked at closely; fewer are of two texts. */
const WORTH_A_LOOK = 2;

/**
 * Find out which of the spooled posts are the same.
 *
 * Posts without an address are compared first, so that an export of a million threads, all with addresses, needs no index
 * of texts: one number a thread is all that stays in memory.
 */
export function groupPosts(spool: Spool, hostAliases: Record<string, string>): Grouping {
  const groups: PostGroup[] = [];
  const answers = createNumberMap();
  const byUrl = createNumberMap();
  const byTitle = createNamesakes();
  const sketches = createSketchIndex();
  const sketched: number[] = [];
  const identify = (post: PreparedPost) => identityHash(post, hostAliases);

  const place = (index: number, post: PreparedPost) => {
    const url = identify(post);
    const sketch = url === undefined || sketched.length > 0 ? sketchOf(post.text) : undefined;
    const title = post.title ? hashOf(`${post.kind} ${keyOf(post.title)}`) : undefined;
    const found = find(post, url, title, sketch);
    const group = found ?? create(index, post, title);
    if (found !== undefined) groups[found]?.members.push(index);
    if (url !== undefined && byUrl.get(url) === undefined) byUrl.set(url, group);
    if (url === undefined && sketch) {
      sketches.add(sketch);
      sketched.push(group);
    }
  };

  for (let index = 0; index < spool.size; index++) {
    const post = spool.get(index);
    if (post.answerTo) {
      answers.set(addressHash(post.answerTo, hostAliases), index);
    } else if (identify(post) === undefined) place(index, post);
  }
  for (let index = 0; index < spool.size; index++) {
    const post = spool.get(index);
    if (!post.answerTo && identify(post) !== undefined) place(index, post);
  }
  return { groups: inOrder(groups), answers };

  function find(post: PreparedPost, url: number | undefined, title: number | undefined, sketch: ReturnType<typeof sketchOf> | undefined) {
    const known = url === undefined ? undefined : byUrl.get(url);
    if (known !== undefined) return known;
    const candidates = new Set(byTitle.of(title));
    if (sketch) for (const found of sketches.find(sketch, WORTH_A_LOOK)) candidates.add(sketched[found] as number);
    const same = [...candidates].filter((group) => {
      const others = groups[group]?.members.map((member) => spool.get(member)) ?? [];
      return others.some((other) => isSamePost(post, other, sameUrl(url, identify(other)))) && !others.some((other) => clash(post, other));
    });
    return same.sort((a, b) => distance(post, a) - distance(post, b))[0];
  }

  /** Two rows of one listing cannot join one group, even where each is the same as a third post. */
  function clash(post: PreparedPost, other: PreparedPost): boolean {
    const rows = post.listing !== undefined && post.listing === other.listing && post.capture === other.capture;
    return rows && !isSamePost(post, other, undefined);
  }

  /** Of two threads with one title, a later capture of either has figures nearer to its own. */
  function distance(post: PreparedPost, group: number): number {
    const other = spool.get(groups[group]?.members.at(-1) as number);
    return Math.abs((post.figures.views ?? 0) - (other.figures.views ?? 0));
  }

  function create(index: number, post: PreparedPost, title: number | undefined): number {
    const group: PostGroup = { members: [index] };
    const first = byTitle.of(title).find((namesake) => {
      const other = spool.get(groups[namesake]?.members[0] as number);
      return isSameText(post.text, other.text);
    });
    if (first !== undefined) group.duplicateOf = groups[first]?.duplicateOf ?? first;
    groups.push(group);
    byTitle.add(title, groups.length - 1);
    return groups.length - 1;
  }
}

function sameUrl(a: number | undefined, b: number | undefined): boolean | undefined {
  return a === undefined || b === undefined ? undefined : a === b;
}

/** Bring groups into the order in which their first posts were read. */
function inOrder(groups: PostGroup[]): PostGroup[] {
  const first = (at: number) => groups[at]?.members[0] ?? 0;
  if (groups.every((_, at) => at === 0 || first(at - 1) < first(at))) return groups;
  const order = groups.map((_, at) => at).sort((a, b) => first(a) - first(b));
  const moved = new Map(order.map((from, to) => [from, to]));
  return order.map((from) => {
    const { members, duplicateOf } = groups[from] as PostGroup;
    const sorted = members.sort((a, b) => a - b);
    return duplicateOf === undefined ? { members: sorted } : { members: sorted, duplicateOf: moved.get(duplicateOf) as number };
  });
}
