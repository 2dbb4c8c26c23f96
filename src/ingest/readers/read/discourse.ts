import type { Capture } from '../../input/capture.ts';
import { jsonDocuments } from '../../input/json-documents.ts';
import { readText } from '../../input/lines.ts';
import { laterPart } from '../../later-part.ts';
import { type Converted, type Converter, createConverter } from '../../normalise/html/html-to-markdown.ts';
import type { PostWithoutPlace, RawPost, RawReply } from '../../raw-post.ts';
import { hostOf } from '../discourse/host-of.ts';
import type { Topic, TopicPost } from '../discourse/shapes.ts';
import { topicsIn } from '../discourse/topics-in.ts';
import type { ReadContext } from '../reader.ts';
import { writerOf } from '../writer.ts';

const WRITTEN = 1;
const COLOURED = 2;
const LIKE = 2;

const LONGEST_NOTICE = 200;

/** Read topics, each with its replies. */
export async function* read(capture: Capture, { wording }: ReadContext): AsyncGenerator<RawPost> {
  for (const { data, startLine, endLine } of jsonDocuments(capture.name, await readText(capture))) {
    const topics = topicsIn(capture.name, data);
    const host = wording.host ?? hostOf(topics.flatMap(({ post_stream }) => post_stream.posts));
    for (const topic of topics) {
      const slug = topic.slug ?? topic.post_stream.posts.find(({ topic_slug }) => topic_slug)?.topic_slug;
      const base = host && `https://${host}/t/${slug ? `${slug}/` : ''}${topic.id}`;
      const converter = createConverter({ file: capture.name, base, headings: 3 });
      const called = topic.title ? undefined : wordsOf(slug);
      yield {
        ...toPost(topic, converter, wording.housekeeping),
        ...(called && { called }),
        startLine,
        endLine,
        ...(base && { url: base }),
        losses: converter.losses(),
      };
    }
  }
}

function toPost(topic: Topic, converter: Converter, housekeeping: readonly RegExp[]): PostWithoutPlace {
  const given = topic.post_stream.posts;
  const posts = given.filter((post) => isReal(post, housekeeping)).sort((a, b) => (a.post_number ?? 0) - (b.post_number ?? 0));
  const first = posts.find(({ post_number }) => post_number === undefined || post_number === 1);
  const rest = posts.filter((post) => post !== first);
  const accepted = [topic.accepted_answer ?? [], topic.accepted_answers ?? []].flat();
  const acceptedNumbers = new Set(accepted.map(({ post_number }) => post_number));
  const replies = rest.flatMap((post, at) => toReply(post, at));
  const missing = accepted.find(({ post_number }) => !posts.some((post) => post.post_number === post_number));
  const { posts_count: all, like_count: boosts, views, last_posted_at: active, created_at: created, title } = topic;
  // A post that is given without its topic says when it was written: a topic begins with its first.
  const opened = created ?? (first?.post_number === 1 ? first.created_at : undefined);
  const begins = Math.min(...given.map(({ post_number = 1 }) => post_number));
  return {
    kind: 'post',
    doubts: [],
    ...(title && { title }),
    // A number alone is that of a topic on every forum.
    ...(created && { key: `discourse:${topic.id}:${created}` }),
    ...(first ? convert(first, converter) : laterPart(begins)),
    form: 'tidy',
    figures: {
      ...(all !== undefined && { replies: Math.max(0, all - 1) }),
      ...(boosts !== undefined && { boosts }),
      ...(views !== undefined && { views }),
      ...(active && { activity: active.slice(0, 10) }),
    },
    ...(opened && { published: opened.slice(0, 10) }),
    ...(replies.length > 0 && { replies }),
    ...(missing && {
      answeredElsewhere: {
        place: `post ${missing.post_number} of the thread`,
        ...(missing.excerpt && { excerpt: converter.html(`<p>${missing.excerpt}</p>`).text }),
      },
    }),
    people: given.flatMap(({ username, name, display_username }) => [username, name, display_username].filter((who) => !!who)) as string[],
    ...(first?.username && { opener: writerOf(first.username) }),
    type: 'question',
  };

  /** What the opener adds is no answer, unless it was accepted. */
  function toReply(post: TopicPost, at: number): RawReply[] {
    const isAccepted = post.accepted_answer === true || acceptedNumbers.has(post.post_number ?? Number.NaN);
    if (first?.username && post.username === first.username && !isAccepted) return [];
    const { text } = convert(post, converter, `r${at + 1}-`);
    if (!text.trim()) return [];
    const votes = post.actions_summary?.find(({ id }) => id === LIKE)?.count ?? post.like_count ?? undefined;
    return [
      {
        ...(post.id !== undefined && { id: String(post.id) }),
        text,
        by: isStaff(post) ? 'staff' : 'community',
        ...(isAccepted && { accepted: true }),
        ...(votes !== undefined && { votes }),
        ...(!first && post.username && { writer: writerOf(post.username) }),
      },
    ];
  }
}

/** `dry-beds` is `Dry beds`; a topic whose title has no Latin letters is `topic`. */
function wordsOf(slug: string | null | undefined): string | undefined {
  if (!slug || slug === '-' || slug === 'topic') return undefined;
  return (slug.charAt(0).toUpperCase() + slug.slice(1)).replaceAll('-', ' ');
}

function convert({ cooked, raw = '' }: TopicPost, converter: Converter, label?: string): Converted {
  return cooked === undefined ? converter.markdown(raw, label) : converter.html(cooked, label);
}

/**
 * What somebody wrote for all to read, and that stands. What a moderator writes in the colour of staff is of the same type as what old
 * servers tell of a topic's moves, which has no code and keeps order only.
 */
function isReal(post: TopicPost, housekeeping: readonly RegExp[]): boolean {
  const { post_type = WRITTEN, action_code, hidden, user_deleted, deleted_at } = post;
  if (action_code || hidden || user_deleted || deleted_at) return false;
  return post_type === WRITTEN || (post_type === COLOURED && (post.post_number === 1 || !isNotice(post, housekeeping)));
}

function isNotice({ cooked, raw = '' }: TopicPost, housekeeping: readonly RegExp[]): boolean {
  const text = (cooked ?? raw).replace(/<[^>]*>/g, '');
  return text.length < LONGEST_NOTICE && housekeeping.some((pattern) => pattern.test(text));
}

function isStaff({ staff, admin, moderator }: TopicPost): boolean {
  return Boolean(staff || admin || moderator);
}
