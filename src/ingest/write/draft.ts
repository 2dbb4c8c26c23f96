import type { Answer } from '../answer/choose-answer.ts';
import type { Facts } from '../extract/facts.ts';
import { formatFingerprint, sketchOf } from '../group/fingerprint.ts';
import { plainText } from '../normalise/plain.ts';
import type { PreparedPost } from '../prepare.ts';
import type { Wording } from '../wording.ts';
import { anchorHeadings } from './anchor-headings.ts';
import { draftNote, questionBody, type Resource, resourceBody, toMarkdown } from './draft-body.ts';
import { writeFrontMatter } from './front-matter.ts';
import { summarise, titleFrom } from './summarise.ts';
import { wrapAddresses } from './wrap-addresses.ts';

/** Everything a draft is written from. */
export interface DraftParts {
  post: PreparedPost;
  facts: Facts;
  /** What is known of its answer. */
  answer: Answer;
  /** Where the post was captured: `file, lines 3–9`. */
  places: readonly string[];
  /** Ids of entries that it names. */
  related: readonly string[];
  duplicateOf?: string | undefined;
  publisher?: string | undefined;
  /** Links of a resource post. */
  resources: readonly Resource[];
  /** What code of the subject looks like. */
  wording: Pick<Wording, 'codeSigns'>;
}

/** Write a new entry: typed front matter, and the source's text for the person who rewrites it. */
export function writeDraft(parts: DraftParts): string {
  const { post, facts, answer, places, resources } = parts;
  const type = post.type ?? (post.byStaff ? 'guide' : 'question');
  const names = [...facts.rfcs, ...facts.notes.map((note) => note.toUpperCase()), ...facts.urls.slice(0, 12)];
  const doubts = [...post.doubts, ...answer.doubts];
  return `${writeFrontMatter(fieldsOf(parts, type))}\n${draftNote(places, names, doubts, post.losses ?? [], post.pictures ?? [])}\n${anchorHeadings(wrapAddresses(body().trim()))}\n`;

  function body(): string {
    if (resources.length > 0) return resourceBody(resources);
    const text = toMarkdown(post, parts.wording);
    return post.kind === 'post' && type === 'question' ? questionBody(text, answer) : text;
  }
}

function fieldsOf({ post, facts, answer, related, duplicateOf, publisher, wording }: DraftParts, type: string): Record<string, unknown> {
  const own = {
    post: () => ({
      type,
      answer: answer.by === 'none' && type !== 'question' && post.byStaff ? 'staff' : answer.by,
      duplicateOf,
      metrics: { ...post.figures, ...(Object.keys(post.figures).length > 0 && { asOf: post.asOf }) },
      feedback: facts.feedback,
    }),
    technote: () => ({ number: post.number, state: 'current', published: post.published, revised: post.revisions[0]?.date }),
    reference: () => ({ type: post.referenceType ?? 'article', url: post.url, state: post.url ? 'live' : 'unknown' }),
  }[post.kind]();
  const source = {
    title: post.title,
    url: post.kind === 'reference' ? undefined : post.url,
    id: post.key,
    publisher,
    published: post.published ?? firstPosted(post),
    captured: post.asOf,
    fingerprint: formatFingerprint(sketchOf(post.text)),
  };
  const plain = post.plain ?? plainText(toMarkdown(post, wording));
  const title = post.title ?? post.called ?? titleFrom(plain || post.text);
  return {
    title,
    summary: summarise(post.summary ?? plain, title),
    ...own,
    platforms: facts.platforms,
    os: facts.os,
    symbols: facts.symbols,
    errors: facts.errors,
    related,
    source: Object.fromEntries(Object.entries(source).filter(([, value]) => value !== undefined)),
    revisions: post.revisions,
    draft: true,
  };
}

function firstPosted({ revisions }: PreparedPost): string | undefined {
  const first = revisions.at(-1);
  return first && /^first (?:posted|published|version)/i.test(first.text) ? first.date : undefined;
}
