import { z } from 'zod';
import { htmlToMarkdown } from '../html/html-to-markdown.ts';
import { checkShape } from '../input/check-shape.ts';
import { readText } from '../input/lines.ts';
import { parseJson } from '../input/parse-json.ts';
import type { RawPost } from '../raw-post.ts';
import type { Reader } from './reader.ts';

const count = z.int().nonnegative();
const time = z.string().regex(/^\d{4}-\d{2}-\d{2}/);

const postShape = z.object({
  cooked: z.string(),
  post_number: count.optional(),
  accepted_answer: z.boolean().optional(),
  staff: z.boolean().optional(),
  admin: z.boolean().optional(),
  moderator: z.boolean().optional(),
});

const topicShape = z.object({
  id: z.int(),
  title: z.string(),
  created_at: time.optional(),
  last_posted_at: time.nullish(),
  posts_count: count.optional(),
  like_count: count.optional(),
  views: count.optional(),
  post_stream: z.object({ posts: z.array(postShape).min(1) }),
});

type Topic = z.infer<typeof topicShape>;
type TopicPost = z.infer<typeof postShape>;

/** A Discourse topic as its server gives it: `/t/<id>.json`. */
export const discourse: Reader = {
  format: 'discourse',
  describes: 'a Discourse topic, /t/<id>.json, or a folder of them',

  recognises({ head }) {
    return head.trimStart().startsWith('{') && /"post_stream"\s*:|"cooked"\s*:/.test(head);
  },

  async *read(capture) {
    const text = await readText(capture);
    const topic = checkShape(capture.name, parseJson(capture.name, text), topicShape, 'a Discourse topic');
    yield toPost(capture.name, topic, text.split('\n').length);
  },
};

function toPost(file: string, topic: Topic, lines: number): RawPost {
  const [first, ...replies] = topic.post_stream.posts as [TopicPost, ...TopicPost[]];
  const accepted = replies.find((reply) => reply.accepted_answer);
  const answer = accepted ?? replies.find(isStaff);
  const { posts_count: posts, like_count: boosts, views, last_posted_at: active, created_at: created } = topic;
  return {
    kind: 'post',
    startLine: 1,
    endLine: lines,
    doubts: [],
    title: topic.title,
    key: `discourse:${topic.id}:${created ?? ''}`,
    text: htmlToMarkdown(first.cooked, file),
    form: 'tidy',
    figures: {
      ...(posts !== undefined && { replies: Math.max(0, posts - 1) }),
      ...(boosts !== undefined && { boosts }),
      ...(views !== undefined && { views }),
      ...(active && { activity: active.slice(0, 10) }),
    },
    ...(created && { published: created.slice(0, 10) }),
    answer: answer ? (isStaff(answer) ? 'staff' : 'community') : 'none',
    ...(answer && { answerText: htmlToMarkdown(answer.cooked, file) }),
    type: 'question',
  };
}

function isStaff({ staff, admin, moderator }: TopicPost): boolean {
  return Boolean(staff || admin || moderator);
}
