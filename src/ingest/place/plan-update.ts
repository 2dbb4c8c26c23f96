import type { Revision, Source } from '../../model/entry.ts';
import type { Post } from '../../model/post.ts';
import type { Answer } from '../answer/choose-answer.ts';
import { describes } from '../entries/find-entry.ts';
import { formatFingerprint, sketchOf } from '../group/fingerprint.ts';
import type { PreparedPost } from '../prepare.ts';
import type { FieldEdit } from '../write/edit-front-matter.ts';

/** What a later capture changes in an entry. */
export interface UpdatePlan {
  edits: FieldEdit[];
  /** Steps of the source's history that the entry lacks, newest first. */
  revisions: Revision[];
  /** Figures that the capture and the entry disagree on, a sentence each: what `--check` reports. */
  differences: string[];
  /** Differences that a person has to decide, a sentence each; then no figure is changed. */
  conflicts: string[];
}

/** What of an entry a capture may change. */
export interface Updatable {
  source: Source;
  revisions: readonly Revision[];
  metrics?: Post['metrics'];
  answer?: Post['answer'];
}

const counts = ['replies', 'boosts', 'views'] as const;

/** Figures that never fall: one that did was changed by a person, or is of another thread. */
const GROWING: ReadonlySet<string> = new Set(['views', 'activity']);

/**
 * Plan what a capture changes in the front matter of its entry. Nothing else is changed in an entry that somebody has touched.
 *
 * @param age above zero where the capture is newer than what the entry was written from, below where it is older
 */
export function planUpdate(entry: Updatable, post: PreparedPost, answer: Answer, age: number): UpdatePlan {
  const plan: UpdatePlan = { edits: [], revisions: [], differences: [], conflicts: [] };
  if (entry.metrics && (age >= 0 || !isOlder(entry.metrics, post))) planMetrics(entry.metrics, post, plan);
  if (entry.answer === 'none' && answer.by !== 'none')
    plan.differences.push(`answer: the entry has none, the capture one by ${answer.by === 'staff' ? 'staff' : 'the community'}`);
  const dates = new Set(entry.revisions.map(({ date }) => date));
  plan.revisions = post.revisions.filter(({ date }) => !dates.has(date));
  if (post.asOf && plan.conflicts.length === 0 && isLater(post.asOf, entry.source.captured)) {
    plan.edits.push({ path: ['source', 'captured'], value: post.asOf });
  }
  if (post.title && !entry.source.title && entry.metrics) plan.edits.push({ path: ['source', 'title'], value: post.title });
  if (post.key && !entry.source.id) plan.edits.push({ path: ['source', 'id'], value: post.key });
  if (post.url && !entry.source.url && entry.metrics) plan.edits.push({ path: ['source', 'url'], value: post.url });
  // A text whose ends are not sure may hold another post too: it must not replace what the entry was found by.
  const sure = (age >= 0 && post.doubts.length === 0 && !post.partial) || entry.source.fingerprint === undefined;
  if (sure && !describes(entry.source.fingerprint, post.text)) {
    plan.edits.push({ path: ['source', 'fingerprint'], value: formatFingerprint(sketchOf(post.text)) });
  }
  return plan;
}

/** Whether a capture shows itself that it is older: its thread had been active less lately, and nothing had grown further. */
function isOlder(metrics: Post['metrics'], { figures }: PreparedPost): boolean {
  if (!figures.activity || !metrics.activity || compareDates(figures.activity, metrics.activity) >= 0) return false;
  return counts.every((key) => (figures[key] ?? 0) <= (metrics[key] ?? Number.POSITIVE_INFINITY));
}

function planMetrics(metrics: Post['metrics'], post: PreparedPost, plan: UpdatePlan): void {
  const { figures, asOf } = post;
  if (asOf && metrics.asOf && compareDates(asOf, metrics.asOf) < 0) return;
  const newer = Boolean(asOf && isLater(asOf, metrics.asOf) && metrics.asOf);
  const edits: FieldEdit[] = [];
  for (const key of [...counts, 'activity'] as const) {
    const [had, has] = [metrics[key], figures[key]];
    if (has === undefined || agrees(had, has)) continue;
    const difference = `metrics.${key}: the entry has ${had ?? 'none'}, the capture ${has}`;
    plan.differences.push(difference);
    const falls = had !== undefined && (typeof has === 'number' ? has < Number(had) : compareDates(has, String(had)) < 0);
    if (falls && (!newer || GROWING.has(key))) plan.conflicts.push(difference);
    edits.push({ path: ['metrics', key], value: has });
  }
  if (plan.conflicts.length > 0) return;
  plan.edits.push(...edits);
  const figured = Object.keys(figures).length > 0;
  if (asOf && figured && isLater(asOf, metrics.asOf)) plan.edits.push({ path: ['metrics', 'asOf'], value: asOf });
}

/** Whether an entry's figure is the capture's, which may be rounded: `1.4k` agrees with 1437, `2026-03` with `2026-03-17`. */
function agrees(had: string | number | undefined, has: string | number): boolean {
  if (had === undefined) return false;
  if (typeof had === 'number' && typeof has === 'number')
    return had === has || (has >= 1_000 && has % 100 === 0 && Math.abs(had - has) <= 50);
  return compareDates(String(had), String(has)) === 0;
}

function isLater(date: string, than: string | undefined): boolean {
  return than === undefined || compareDates(date, than) > 0;
}

/** Compare dates as far as both are precise. */
function compareDates(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  const [x, y] = [a.slice(0, length), b.slice(0, length)];
  return x < y ? -1 : x > y ? 1 : 0;
}
