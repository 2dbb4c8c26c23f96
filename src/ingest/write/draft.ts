import type { Facts } from '../extract/facts.ts';
import { formatFingerprint, sketchOf } from '../merge/fingerprint.ts';
import type { PreparedPost } from '../prepare.ts';
import type { Resource } from '../resources.ts';
import { draftNote, questionBody, resourceBody, toMarkdown } from './draft-body.ts';
import { writeFrontMatter } from './front-matter.ts';
import { summarise, titleFrom } from './summarise.ts';

/** Everything a draft is written from. */
export interface DraftParts {
  post: PreparedPost;
  facts: Facts;
  /** The answer that was captured apart from the question. */
  answer?: PreparedPost | undefined;
  /** Where the post was captured: `file, lines 3–9`. */
  places: readonly string[];
  /** Ids of entries that it names. */
  related: readonly string[];
  duplicateOf?: string | undefined;
  publisher?: string | undefined;
  /** Links of a resource post. */
  resources: readonly Resource[];
}

/** Write a new entry: typed front matter, and the source's text for the person who rewrites it. */
export function writeDraft(parts: DraftParts): string {
  const { post, facts, answer, places, resources } = parts;
  const type = post.type ?? (post.byStaff ? 'guide' : 'question');
  const names = [...facts.rfcs, ...facts.notes.map((note) => note.toUpperCase()), ...facts.urls.slice(0, 12)];
  return `${writeFrontMatter(fieldsOf(parts, type))}\n${draftNote(places, names, post.doubts)}\n${body().trim()}\n`;

  function body(): string {
    if (resources.length > 0) return resourceBody(resources);
    const text = toMarkdown(post);
    return post.kind === 'post' && type === 'question' ? questionBody(text, answer && toMarkdown(answer)) : text;
  }
}

function fieldsOf({ post, facts, answer, related, duplicateOf, publisher }: DraftParts, type: string): Record<string, unknown> {
  const own = {
    post: () => ({
      type,
      answer: post.answer ?? (answer ? (answer.byStaff ? 'staff' : 'community') : type !== 'question' && post.byStaff ? 'staff' : 'none'),
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
    publisher,
    published: post.published ?? firstPosted(post),
    captured: post.asOf,
    fingerprint: formatFingerprint(sketchOf(post.text)),
  };
  return {
    title: post.title ?? titleFrom(post.text),
    summary: summarise(post.text),
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
