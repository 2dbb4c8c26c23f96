import type { Revision } from '../model/entry.ts';
import { restoreBreaks } from './normalise/flat.ts';
import { cutRevisions } from './normalise/revisions.ts';
import { cutSignatures } from './normalise/signature.ts';
import { normaliseSpaces } from './normalise/text.ts';
import type { RawPost } from './raw-post.ts';
import { addCounts, type RedactionCounts, redact, redactMarkdown } from './redact/redact.ts';
import type { Wording } from './wording.ts';

/** A raw post with nothing private in it, its signature and revision history taken out of the text. */
export interface PreparedPost extends RawPost {
  /** Number of its capture, in the order read. */
  capture: number;
  byStaff: boolean;
  revisions: Revision[];
}

/** Prepare a raw post for merging. Nothing that a reader yields is kept in another form than this. */
export function preparePost(
  raw: RawPost,
  capture: number,
  wording: Wording,
  allowed: ReadonlySet<string>,
): { post: PreparedPost; redactions: RedactionCounts } {
  const redactions: RedactionCounts = {};
  const clean = (text: string) => {
    const result = raw.form === 'tidy' ? redactMarkdown(text, allowed) : redact(text, allowed);
    addCounts(redactions, result.counts);
    return result.text;
  };
  const spaced = normaliseSpaces(raw.text);
  const broken = raw.form === 'flat' ? restoreBreaks(spaced, wording) : spaced;
  const signed = cutSignatures(broken, wording);
  const dated = cutRevisions(signed.text);
  const post: PreparedPost = {
    ...raw,
    capture,
    text: clean(dated.text.trim()),
    byStaff: raw.byStaff === true || signed.byStaff,
    revisions: dated.revisions.map(({ date, text }) => ({ date, text: clean(text) })),
  };
  if (raw.url) post.url = cleanUrl(raw.url, clean);
  if (raw.answerText) {
    const answer = cutSignatures(normaliseSpaces(raw.answerText), wording);
    post.answerText = clean(answer.text);
    if (answer.byStaff) post.answer = 'staff';
  }
  const title = raw.title === undefined ? undefined : clean(oneLine(raw.title));
  if (title) post.title = title;
  else delete post.title;
  if (raw.references)
    post.references = raw.references.map((reference) => ({
      ...reference,
      title: clean(reference.title),
      ...(reference.note && { note: clean(reference.note) }),
    }));
  return { post, redactions };
}

function oneLine(text: string): string {
  return normaliseSpaces(text).replace(/\s+/g, ' ').trim();
}

/** An address whose query holds something private is as good without it. */
function cleanUrl(url: string, clean: (text: string) => string): string {
  return clean(url) === url ? url : (/^[^?#]*/.exec(url)?.[0] ?? url);
}
