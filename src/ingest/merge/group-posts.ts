import type { PreparedPost } from '../prepare.ts';
import type { Scratch } from '../scratch.ts';
import type { Spool } from '../spool.ts';
import { type Sketch, sketchOf } from './fingerprint.ts';
import { createGroupTable, type GroupTable } from './group-table.ts';
import { hashOf } from './hash.ts';
import { addressHash, identityHash } from './identity-hash.ts';
import { createNamesakes } from './namesakes.ts';
import { createNumberMap, type NumberMap } from './number-map.ts';
import { isSamePost } from './same-post.ts';
import { isSameText } from './similarity.ts';
import { createSketchIndex } from './sketch-index.ts';
import { keyOf } from './words.ts';

/** What was put aside, sorted out. */
export interface Grouping {
  groups: GroupTable;
  /** Spool numbers of answers that stand apart, by their question's address as hashed. */
  answers: NumberMap;
}

/** Sketches that agree in so few values are looked at closely; fewer are of two texts. */
const WORTH_A_LOOK = 2;

/**
 * Find out which of the spooled posts are the same.
 *
 * Posts without an address are compared first, so that an export of a million threads, all with addresses, needs no index
 * of texts.
 */
export function groupPosts(spool: Spool, scratch: Scratch, hostAliases: Record<string, string>): Grouping {
  const groups = createGroupTable(scratch);
  const answers = createNumberMap(scratch, 'answers');
  const byUrl = createNumberMap(scratch, 'threads');
  const byTitle = createNamesakes(scratch);
  const sketches = createSketchIndex(scratch, 'post_sketches');
  const identify = (post: PreparedPost) => identityHash(post, hostAliases);

  const place = (number: number, post: PreparedPost) => {
    const url = identify(post);
    const sketch = url === undefined || sketches.size > 0 ? sketchOf(post.text) : undefined;
    const title = post.title ? hashOf(`${post.kind} ${keyOf(post.title)}`) : undefined;
    const found = find(post, url, title, sketch);
    if (found === undefined) create(number, post, title);
    else groups.join(found, number);
    if (url !== undefined && byUrl.get(url) === undefined) byUrl.set(url, found ?? number);
    if (url === undefined && sketch) sketches.add(sketch, number);
  };

  for (let number = 0; number < spool.size; number++) {
    const post = spool.get(number);
    if (post.answerTo) {
      answers.set(addressHash(post.answerTo, hostAliases), number);
    } else if (identify(post) === undefined) place(number, post);
  }
  for (let number = 0; number < spool.size; number++) {
    const post = spool.get(number);
    if (!post.answerTo && identify(post) !== undefined) place(number, post);
  }
  return { groups, answers };

  function find(post: PreparedPost, url: number | undefined, title: number | undefined, sketch: Sketch | undefined): number | undefined {
    const known = url === undefined ? undefined : byUrl.get(url);
    if (known !== undefined) return known;
    const candidates = new Set(byTitle.of(title));
    if (sketch) for (const found of sketches.find(sketch, WORTH_A_LOOK)) candidates.add(groups.of(found) as number);
    const same = [...candidates].filter((group) => {
      const others = groups.membersOf(group).map((member) => spool.get(member));
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
    const other = spool.get(groups.lastOf(group));
    return Math.abs((post.figures.views ?? 0) - (other.figures.views ?? 0));
  }

  function create(number: number, post: PreparedPost, title: number | undefined): void {
    const first = byTitle.of(title).find((namesake) => isSameText(post.text, spool.get(namesake).text));
    groups.create(number, first === undefined ? undefined : (groups.duplicateOf(first) ?? first));
    byTitle.add(title, number);
  }
}

function sameUrl(a: number | undefined, b: number | undefined): boolean | undefined {
  return a === undefined || b === undefined ? undefined : a === b;
}
