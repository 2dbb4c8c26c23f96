import type { Revision } from '../../model/entry.ts';
import { sortRevisions } from '../normalise/revisions.ts';
import type { PreparedPost } from '../prepare.ts';
import type { RawReply } from '../raw-post.ts';
import { compareAges } from './compare-ages.ts';
import { compareTexts } from './similarity.ts';

/** From this overlap on two texts differ in layout only. */
const NEARLY_EQUAL = 0.9;

/** What the newest capture that has it says. */
const LATEST = [
  'title',
  'called',
  'url',
  'key',
  'published',
  'type',
  'number',
  'references',
  'asOf',
  'referenceType',
  'summary',
  'accepted',
] as const satisfies readonly (keyof PreparedPost)[];

/**
 * Make one post of all its captures: the newest text and figures, every reply and revision. Where two texts say the same,
 * the one that kept its line breaks is kept; a capture without the first post adds its replies only.
 *
 * @param posts at least one, in the order read
 */
export function combinePosts(posts: readonly PreparedPost[]): PreparedPost {
  const byAge = [...posts].sort(compareAges);
  const whole = byAge.some(({ partial }) => !partial) ? byAge.filter(({ partial }) => !partial) : byAge;
  const newest = whole.at(-1) as PreparedPost;
  const { text, form, plain } = whole.reduce(betterText);
  const { plain: _plain, replies: _replies, answeredElsewhere: _elsewhere, ...rest } = newest;
  const combined: PreparedPost = {
    ...rest,
    text,
    form,
    ...(plain !== undefined && { plain }),
    figures: newestFigures(byAge),
    revisions: mergeRevisions(posts.map(({ revisions }) => revisions)),
    byStaff: posts.some(({ byStaff }) => byStaff),
    doubts: whole.every(({ doubts }) => doubts.length > 0) ? newest.doubts : [],
    losses: [...new Set(posts.flatMap(({ losses = [] }) => losses))],
    pictures: [...new Set(posts.flatMap(({ pictures = [] }) => pictures))],
  };
  for (const field of LATEST) {
    const value = byAge.findLast((post) => post[field] !== undefined)?.[field];
    if (value !== undefined) Object.assign(combined, { [field]: value });
  }
  const openers = new Set(posts.flatMap(({ opener }) => opener ?? []));
  // What the opener adds is no answer, unless it was accepted.
  const replies = mergeReplies(byAge.map((post) => post.replies ?? [])).filter(
    ({ writer, accepted }) => accepted || writer === undefined || !openers.has(writer),
  );
  if (replies.length > 0) combined.replies = replies;
  const elsewhere = byAge.at(-1)?.answeredElsewhere;
  if (elsewhere && !replies.some(({ accepted }) => accepted)) combined.answeredElsewhere = elsewhere;
  return combined;
}

/** Every reply once, as the newest capture has it; which one is accepted only the newest knows that has it. */
function mergeReplies(lists: readonly (readonly RawReply[])[]): RawReply[] {
  const merged = new Map<string, RawReply>();
  for (const reply of lists.flat()) merged.set(reply.id ?? reply.text, reply);
  return [...merged.values()];
}

function betterText(older: PreparedPost, newer: PreparedPost): PreparedPost {
  if (newer.form !== 'flat' || older.form === 'flat') return newer;
  const { overlap, contained } = compareTexts(older.text, newer.text);
  const longer = older.text.length >= newer.text.length;
  return overlap >= NEARLY_EQUAL || (contained >= NEARLY_EQUAL && longer) ? older : newer;
}

function newestFigures(byAge: readonly PreparedPost[]): PreparedPost['figures'] {
  const figured = byAge.filter(({ figures }) => Object.keys(figures).length > 0);
  return figured.at(-1)?.figures ?? {};
}

/** Every step of several histories, once, newest first. */
function mergeRevisions(histories: readonly (readonly Revision[])[]): Revision[] {
  const steps = new Map<string, Revision>();
  for (const revision of histories.flat()) {
    const key = `${revision.date} ${revision.text}`;
    if (!steps.has(key)) steps.set(key, revision);
  }
  return sortRevisions([...steps.values()]);
}
