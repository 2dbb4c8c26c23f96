import type { Revision } from '../model/entry.ts';
import { restoreBreaks } from './normalise/flat.ts';
import { cutRevisions } from './normalise/revisions.ts';
import { cutSignatures } from './normalise/signature.ts';
import { collapseSpaces, normaliseSpaces } from './normalise/text.ts';
import type { RawPost, RawReply } from './raw-post.ts';
import { maskNames } from './redact/names.ts';
import { addCounts, type RedactionCounts, redact, redactMarkdown } from './redact/redact.ts';
import type { Wording } from './wording.ts';

/** A raw post with nothing private in it, its signature and revision history taken out of the text. */
export interface PreparedPost extends Omit<RawPost, 'people'> {
  /** Number of its capture, in the order read. */
  capture: number;
  byStaff: boolean;
  revisions: Revision[];
}

/** Prepare a raw post for grouping. Nothing that a reader yields is kept in another form than this. */
export function preparePost(
  { people = [], ...raw }: RawPost,
  capture: number,
  wording: Wording,
): { post: PreparedPost; redactions: RedactionCounts } {
  const redactions: RedactionCounts = {};
  const cleanAs = (form: RawPost['form']) => (text: string) => {
    const named = maskNames(text, people);
    const result = form === 'tidy' ? redactMarkdown(named.text, wording) : redact(named.text, wording);
    addCounts(redactions, named.counts);
    addCounts(redactions, result.counts);
    return result.text;
  };
  const clean = cleanAs(raw.form);
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
  if (raw.plain !== undefined) {
    // What was cut from the text stands in the plain text still, which is then found out anew.
    if (dated.text === spaced) post.plain = redact(maskNames(normaliseSpaces(raw.plain), people).text, wording).text;
    else delete post.plain;
  }
  if (raw.summary) post.summary = clean(oneLine(raw.summary));
  if (raw.url) post.url = cleanUrl(raw.url, clean);
  if (raw.replies) post.replies = raw.replies.map((reply) => prepareReply(reply, wording, cleanAs('tidy')));
  if (raw.answeredElsewhere?.excerpt)
    post.answeredElsewhere = { ...raw.answeredElsewhere, excerpt: cleanAs('tidy')(normaliseSpaces(raw.answeredElsewhere.excerpt)) };
  if (raw.pictures) post.pictures = raw.pictures.map((picture) => cleanAs('lines')(oneLine(picture)));
  if (raw.losses) post.losses = raw.losses.map((loss) => cleanAs('lines')(oneLine(loss)));
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

function prepareReply(reply: RawReply, wording: Wording, clean: (text: string) => string): RawReply {
  const signed = cutSignatures(normaliseSpaces(reply.text), wording);
  return { ...reply, text: clean(signed.text.trim()), by: signed.byStaff ? 'staff' : reply.by };
}

function oneLine(text: string): string {
  return collapseSpaces(normaliseSpaces(text)).trim();
}

/** An address whose query holds something private is as good without it. */
function cleanUrl(url: string, clean: (text: string) => string): string {
  return clean(url) === url ? url : (/^[^?#]*/.exec(url)?.[0] ?? url);
}
