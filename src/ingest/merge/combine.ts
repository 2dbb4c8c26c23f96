import type { Revision } from '../../model/entry.ts';
import { sortRevisions } from '../normalise/revisions.ts';
import type { PreparedPost } from '../prepare.ts';
import { compareTexts } from './similarity.ts';

/** From this overlap on two texts differ in layout only. */
const NEARLY_EQUAL = 0.9;

/**
 * Make one post of all its captures: the newest text and figures, every revision. Where two texts say the same,
 * the one that kept its line breaks is kept.
 *
 * @param posts at least one, in the order read
 */
export function combinePosts(posts: readonly PreparedPost[]): PreparedPost {
  const byAge = [...posts].sort((a, b) => compareAges(a, b));
  const newest = byAge.at(-1) as PreparedPost;
  const text = byAge.reduce(betterText);
  const combined: PreparedPost = {
    ...newest,
    text: text.text,
    form: text.form,
    figures: newestFigures(byAge),
    revisions: mergeRevisions(posts.map(({ revisions }) => revisions)),
    byStaff: posts.some(({ byStaff }) => byStaff),
    doubts: posts.every(({ doubts }) => doubts.length > 0) ? newest.doubts : [],
  };
  for (const field of [
    'title',
    'url',
    'published',
    'type',
    'answer',
    'number',
    'references',
    'asOf',
    'referenceType',
    'answerText',
    'key',
  ] as const) {
    const value = byAge.findLast((post) => post[field] !== undefined)?.[field];
    if (value !== undefined) Object.assign(combined, { [field]: value });
  }
  return combined;
}

/** Older first: by the date of the capture, else by its latest revision; what has neither is oldest. */
function compareAges(a: PreparedPost, b: PreparedPost): number {
  return compare(a.asOf ?? '', b.asOf ?? '') || compare(a.revisions[0]?.date ?? '', b.revisions[0]?.date ?? '');
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
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
export function mergeRevisions(histories: readonly (readonly Revision[])[]): Revision[] {
  const steps = new Map<string, Revision>();
  for (const revision of histories.flat()) {
    const key = `${revision.date} ${revision.text}`;
    if (!steps.has(key)) steps.set(key, revision);
  }
  return sortRevisions([...steps.values()]);
}
