import { z } from 'zod';

const count = z.int().nonnegative();
const time = z.string().regex(/^\d{4}-\d{2}-\d{2}/);

/** A post as a Discourse server gives it: with its topic, or with others of any topic, which it then names. */
export const postShape = z.object({
  id: z.int().optional(),
  /** HTML; `raw` is what was typed. */
  cooked: z.string().optional(),
  raw: z.string().optional(),
  post_number: count.optional(),
  /** 1 for what people write, 2 in the colour of staff or for what moderators do, 3 for what the system does, 4 for what staff whisper. */
  post_type: z.int().optional(),
  action_code: z.string().nullish(),
  username: z.string().nullish(),
  name: z.string().nullish(),
  display_username: z.string().nullish(),
  avatar_template: z.string().nullish(),
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
  created_at: time.nullish().catch(undefined),
  topic_id: z.int().optional(),
  topic_title: z.string().nullish(),
  topic_slug: z.string().nullish(),
});

const acceptedShape = z.object({ post_number: count, excerpt: z.string().nullish() });

/** A topic: `/t/12.json` has all of it, `/t/12/posts.json` its posts. */
export const topicShape = z.object({
  id: z.int(),
  title: z.string().nullish(),
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

export type Topic = z.infer<typeof topicShape>;
export type TopicPost = z.infer<typeof postShape>;
