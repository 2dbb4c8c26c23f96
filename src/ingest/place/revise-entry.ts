import type { Document } from '../../model/document.ts';
import { type Answer, OUTSIDE } from '../answer/choose-answer.ts';
import { describes } from '../entries/find-entry.ts';
import { compareWithEntry } from '../group/compare-ages.ts';
import { keyOf } from '../group/words.ts';
import { LATER_PART } from '../later-part.ts';
import type { PreparedPost } from '../prepare.ts';
import { editFrontMatter } from '../write/edit-front-matter.ts';
import { isUntouched } from '../write/untouched.ts';
import type { Change } from '../write/write-entries.ts';
import { hasReplies, joinParts } from './join-parts.ts';
import { planUpdate, type UpdatePlan } from './plan-update.ts';

/** What a later capture makes of an entry. */
export type Revised = UpdatePlan & Change;

/** A later capture of an entry. */
export interface LaterCapture {
  post: PreparedPost;
  answer: Answer;
  /** Whether the post is made of all that the draft was written from, too. */
  holdsDraft?: boolean;
  /** Make the draft of a post with the entry's id. */
  redraft(post: PreparedPost): string;
}

/**
 * Bring an entry up to a later capture. A draft that nobody has touched is written anew where the capture is newer or brings an answer; in
 * anything else only figures, dates and revisions change, in place.
 *
 * @throws EditError when the layout of the front matter leaves no place for a value
 */
export function reviseEntry(document: Document, text: string, { post, answer, redraft, holdsDraft = false }: LaterCapture): Revised {
  const { data } = document;
  const metrics = document.kind === 'post' ? document.data.metrics : {};
  const age = compareWithEntry(post, data.source.captured, metrics);
  const plan = planUpdate(updatableOf(document), post, answer, age);
  const untouched = isUntouched(document);
  if (untouched && holdsDraft) return { ...plan, conflicts: [], text: redraft(carriedOver(document, post)), anew: true };
  if (untouched && document.kind === 'post') {
    const joined = joinedWith(document, text, { post, answer, redraft });
    if (joined !== undefined) return { ...plan, conflicts: [], text: editFrontMatter(joined, plan.edits, plan.revisions), anew: true };
  }
  if (untouched && isWorthwhile(document, { post, answer }, age)) {
    return { ...plan, conflicts: [], text: redraft(carriedOver(document, post)), anew: true };
  }
  return { ...plan, text: editFrontMatter(text, plan.edits, plan.revisions), anew: false };
}

/**
 * A draft of a later part of a thread, and its first post, are one draft, whichever came first.
 *
 * @returns nothing where they are not these two
 */
function joinedWith(
  { data, body, ...document }: Document & { kind: 'post' },
  text: string,
  { post, answer, redraft }: LaterCapture,
): string | undefined {
  const begun = !isLaterPart(body);
  if (begun === !post.partial || (post.partial && (hasReplies(body) || !post.replies?.length))) return undefined;
  const drawn = redraft(carriedOver({ data, body, ...document }, post));
  return begun ? joinParts(text, drawn, answer.by) : joinParts(drawn, text, data.answer);
}

/** Whether a draft has a note in place of its thread's first post. */
function isLaterPart(body: string): boolean {
  return LATER_PART.test(/^## Question \{#question\}\n\n(.*)/m.exec(body)?.[1] ?? '');
}

function updatableOf({ kind, data }: Document): Parameters<typeof planUpdate>[0] {
  return kind === 'post' ? data : { source: data.source, revisions: data.revisions };
}

/** Whether a draft gains by being written anew: from an older or a poorer capture it would lose. */
function isWorthwhile(document: Document, { post, answer }: Pick<LaterCapture, 'post' | 'answer'>, age: number): boolean {
  const { kind, data, body } = document;
  const had = kind === 'post' && data.answer !== 'none';
  const has = answer.by !== 'none';
  if (age < 0 || post.partial || (had && !has)) return false;
  if (post.form === 'flat' && describes(data.source.fingerprint, post.text)) return false;
  // Of one age the capture that has the answer is the better one.
  const completes = body.includes(OUTSIDE) && !answer.doubts.some((doubt) => doubt.endsWith(OUTSIDE));
  return age > 0 || (has && (!had || completes)) || isOfLink(document);
}

/** Whether a draft was made of a link in a list of resources: it says a name, and perhaps a remark behind it. */
function isOfLink({ kind, data, body }: Document): boolean {
  const said = body
    .trimStart()
    .replace(/^<!--[\s\S]*?-->/, '')
    .trim();
  return kind !== 'post' && !said.includes('\n') && keyOf(said).startsWith(keyOf(data.source.title ?? data.title));
}

/** A capture with what only the entry knows. */
function carriedOver({ kind, data }: Document, post: PreparedPost): PreparedPost {
  const { title, url, id, published } = data.source;
  const { asOf, ...figures } = kind === 'post' ? data.metrics : {};
  const known = { title, url, key: id, published, asOf: asOf ?? data.source.captured };
  const filled = Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined));
  return { ...filled, ...post, figures: { ...figures, ...post.figures } } as PreparedPost;
}
