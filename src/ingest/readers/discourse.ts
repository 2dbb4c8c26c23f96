import { z } from 'zod';
import { checkShape } from '../input/check-shape.ts';
import { readText } from '../input/lines.ts';
import { parseJson } from '../input/parse-json.ts';
import { type Converter, createConverter } from '../normalise/html/html-to-markdown.ts';
import type { RawPost, RawReply } from '../raw-post.ts';
import type { Reader } from './reader.ts';

const count = z.int().nonnegative();
const time = z.string().regex(/^\d{4}-\d{2}-\d{2}/);

const postShape = z.object({
  id: z.int().optional(),
  cooked: z.string(),
  post_number: count.optional(),
  /** 1 for what people write, 2 and 3 for what moderators and the system do, 4 for what staff whisper. */
  post_type: z.int().optional(),
  action_code: z.string().nullish(),
  username: z.string().nullish(),
  name: z.string().nullish(),
  display_username: z.string().nullish(),
  hidden: z.boolean().nullish(),
  user_deleted: z.boolean().nullish(),
  deleted_at: z.string().nullish(),
  accepted_answer: z.boolean().nullish(),
  staff: z.boolean().nullish(),
  admin: z.boolean().nullish(),
  moderator: z.boolean().nullish(),
  actions_summary: z.array(z.object({ id: z.int(), count: count.optional() })).nullish(),
  reaction_users_count: count.nullish(),
  like_count: count.nullish(),
});

const acceptedShape = z.object({ post_number: count, excerpt: z.string().nullish() });

const topicShape = z.object({
  id: z.int(),
  title: z.string(),
  slug: z.string().nullish(),
  created_at: time.nullish(),
  last_posted_at: time.nullish(),
  posts_count: count.optional(),
  like_count: count.optional(),
  views: count.optional(),
  accepted_answer: acceptedShape.nullish().catch(undefined),
  accepted_answers: z.array(acceptedShape).nullish().catch(undefined),
  post_stream: z.object({ posts: z.array(postShape).min(1) }),
});

type Topic = z.infer<typeof topicShape>;
type TopicPost = z.infer<typeof postShape>;

const WRITTEN = 1;
const LIKE = 2;

/** A Discourse topic as its server gives it: `/t/<id>.json`. */
export const discourse: Reader = {
  format: 'discourse',
  describes: 'a Discourse topic, /t/<id>.json, or a list of them, or one a line',

  recognises({ head }) {
    return /^\s*(?:\[\s*)?\{/.test(head) && /"post_stream"\s*:|"cooked"\s*:/.test(head);
  },

  async *read(capture, { wording: { host } }) {
    const text = await readText(capture);
    for (const { data, startLine, endLine } of topicsIn(capture.name, text)) {
      const topic = checkShape(capture.name, data, topicShape, 'a Discourse topic');
      const base = host && `https://${host}/t/${topic.slug ? `${topic.slug}/` : ''}${topic.id}`;
      const converter = createConverter({ file: capture.name, base, headings: 3 });
      yield { ...toPost(topic, converter), startLine, endLine, ...(base && { url: base }), losses: converter.losses() };
    }
  },
};

/** A server gives one topic; who gathers many makes a list of them, or writes one a line. */
function topicsIn(file: string, text: string): { data: unknown; startLine: number; endLine: number }[] {
  const lines = text.trimEnd().split('\n');
  if (lines.length > 1 && lines.every((line) => /^\s*(?:\{.*\}\s*)?$/.test(line))) {
    return lines.flatMap((line, at) =>
      line.trim() ? [{ data: parseJson(`${file}, line ${at + 1}`, line), startLine: at + 1, endLine: at + 1 }] : [],
    );
  }
  return [parseJson(file, text)].flat().map((data) => ({ data, startLine: 1, endLine: text.split('\n').length }));
}

function toPost(topic: Topic, converter: Converter): RawPost {
  const posts = topic.post_stream.posts.filter(isReal);
  const first = posts.find(({ post_number }) => post_number === undefined || post_number === 1);
  const rest = posts.filter((post) => post !== first);
  const accepted = [topic.accepted_answer ?? [], topic.accepted_answers ?? []].flat();
  const acceptedNumbers = new Set(accepted.map(({ post_number }) => post_number));
  const replies = rest.flatMap((post, at) => toReply(post, at));
  const missing = accepted.find(({ post_number }) => !posts.some((post) => post.post_number === post_number));
  const { posts_count: all, like_count: boosts, views, last_posted_at: active, created_at: created } = topic;
  const begins = topic.post_stream.posts[0]?.post_number ?? 1;
  return {
    kind: 'post',
    startLine: 1,
    endLine: 1,
    doubts: [],
    title: topic.title,
    // A number alone is that of a topic on every forum.
    ...(created && { key: `discourse:${topic.id}:${created}` }),
    ...(first ? converter.html(first.cooked) : { text: `The capture begins at post ${begins} of the thread.`, partial: true }),
    form: 'tidy',
    figures: {
      ...(all !== undefined && { replies: Math.max(0, all - 1) }),
      ...(boosts !== undefined && { boosts }),
      ...(views !== undefined && { views }),
      ...(active && { activity: active.slice(0, 10) }),
    },
    ...(created && { published: created.slice(0, 10) }),
    ...(replies.length > 0 && { replies }),
    ...(missing && {
      answeredElsewhere: {
        place: `post ${missing.post_number} of the thread`,
        ...(missing.excerpt && { excerpt: converter.html(`<p>${missing.excerpt}</p>`).text }),
      },
    }),
    people: topic.post_stream.posts.flatMap(({ username, name, display_username }) =>
      [username, name, display_username].filter((who) => !!who),
    ) as string[],
    type: 'question',
  };

  /** What the opener adds is no answer, unless it was accepted. */
  function toReply(post: TopicPost, at: number): RawReply[] {
    const isAccepted = post.accepted_answer === true || acceptedNumbers.has(post.post_number ?? Number.NaN);
    if (first?.username && post.username === first.username && !isAccepted) return [];
    const { text } = converter.html(post.cooked, `r${at + 1}-`);
    if (!text.trim()) return [];
    const votes = post.actions_summary?.find(({ id }) => id === LIKE)?.count ?? post.like_count ?? undefined;
    return [
      {
        ...(post.id !== undefined && { id: String(post.id) }),
        text,
        by: isStaff(post) ? 'staff' : 'community',
        ...(isAccepted && { accepted: true }),
        ...(votes !== undefined && { votes }),
      },
    ];
  }
}

/** What somebody wrote for all to read, and that stands. */
function isReal({ post_type = WRITTEN, action_code, hidden, user_deleted, deleted_at }: TopicPost): boolean {
  return post_type === WRITTEN && !action_code && !hidden && !user_deleted && !deleted_at;
}

function isStaff({ staff, admin, moderator }: TopicPost): boolean {
  return Boolean(staff || admin || moderator);
}
