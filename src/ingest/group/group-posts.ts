import type { PreparedPost } from '../prepare.ts';
import { type AnswerTable, createAnswerTable } from '../store/answer-table.ts';
import type { Scratch } from '../store/scratch.ts';
import type { Spool } from '../store/spool.ts';
import { createTextMap } from '../store/text-map.ts';
import { type Sketch, sketchOf } from './fingerprint.ts';
import { createGroupTable, type GroupTable } from './group-table.ts';
import { hashOf } from './hash.ts';
import { identitiesOf, type Naming, sameThread } from './identity.ts';
import { createNamesakes } from './namesakes.ts';
import { isSamePost } from './same-post.ts';
import { isSameText } from './similarity.ts';
import { createSketchIndex } from './sketch-index.ts';
import { keyOf } from './words.ts';

/** What was put aside, sorted out. */
export interface Grouping {
  groups: GroupTable;
  /** Answers that stand apart, by what their threads are named by. */
  answers: AnswerTable;
}

/** Sketches that agree in so few values are looked at closely; fewer are of two texts. */
const WORTH_A_LOOK = 2;

/**
 * Find out which of the spooled posts are the same.
 *
 * Posts that do not say which thread they are are compared first, so that an export of a million threads, all with addresses, needs no
 * index of texts.
 */
export function groupPosts(spool: Spool, scratch: Scratch, naming: Naming): Grouping {
  const groups = createGroupTable(scratch);
  const answers = createAnswerTable(scratch);
  const byIdentity = createTextMap(scratch, 'threads');
  const byTitle = createNamesakes(scratch);
  const sketches = createSketchIndex(scratch, 'post_sketches');

  const place = (number: number, post: PreparedPost) => {
    const identities = identitiesOf(post, naming);
    const sketch = identities.length === 0 || sketches.size > 0 ? sketchOf(post.text) : undefined;
    const title = post.title ? hashOf(`${post.kind} ${keyOf(post.title)}`) : undefined;
    const known = knownAs(identities);
    const namesakes = known === undefined ? byTitle.of(title) : [];
    const found = known ?? find(post, namesakes, sketch);
    if (found === undefined) create(number, post, title, namesakes);
    else groups.join(found, number);
    for (const identity of identities) byIdentity.add(identity, found ?? number);
    if (identities.length === 0 && sketch) sketches.add(sketch, number);
  };

  for (const number of spool.numbers('answer')) {
    const { capture, answerTo } = spool.get(number);
    if (answerTo) answers.add(answerKey(capture, answerTo.thread), number);
  }
  for (const which of ['unidentified', 'identified'] as const) for (const number of spool.numbers(which)) place(number, spool.get(number));
  return { groups, answers };

  function knownAs(identities: readonly string[]): number | undefined {
    for (const identity of identities) {
      const known = byIdentity.get(identity);
      if (known !== undefined) return known;
    }
    return undefined;
  }

  function find(post: PreparedPost, namesakes: readonly number[], sketch: Sketch | undefined): number | undefined {
    const candidates = new Set(namesakes);
    if (sketch) for (const found of sketches.find(sketch, WORTH_A_LOOK)) candidates.add(groups.of(found) as number);
    const same = [...candidates].filter((group) => {
      const others = groups.membersOf(group).map((member) => spool.get(member));
      return (
        others.some((other) => isSamePost(post, other, sameThread(post, other, naming))) && !others.some((other) => clash(post, other))
      );
    });
    return same.sort((a, b) => distance(post, a) - distance(post, b))[0];
  }

  /** Two rows of one listing cannot join one group, even where each is the same as a third post; nor can two threads that say they are two. */
  function clash(post: PreparedPost, other: PreparedPost): boolean {
    if (sameThread(post, other, naming) === false) return true;
    const rows = post.listing !== undefined && post.listing === other.listing && post.capture === other.capture;
    return rows && !isSamePost(post, other, undefined);
  }

  /** Of two threads with one title, a later capture of either has figures nearer to its own. */
  function distance(post: PreparedPost, group: number): number {
    const other = spool.get(groups.lastOf(group));
    return Math.abs((post.figures.views ?? 0) - (other.figures.views ?? 0));
  }

  function create(number: number, post: PreparedPost, title: number | undefined, namesakes: readonly number[]): void {
    const first = namesakes.find((namesake) => isSameText(post.text, spool.get(namesake).text));
    groups.create(number, first === undefined ? undefined : (groups.duplicateOf(first) ?? first));
    byTitle.add(title, number);
  }
}

/** An answer's thread as its capture names it: two exports may use one number for two threads. */
export function answerKey(capture: number, thread: string): string {
  return `${capture} ${thread}`;
}
