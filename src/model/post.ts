import { z } from 'zod';
import { dateSchema } from './date.ts';
import { entryFields, lineSchema } from './entry.ts';
import { idSchema } from './id.ts';

const count = z.int('a whole number').nonnegative('zero or more');

/** A forum post: a question, a guide, an announcement or a list of resources. */
export const postSchema = z.strictObject({
  ...entryFields,
  /** What kind of post it is. */
  type: z.enum(['question', 'guide', 'announcement', 'resource']),
  /** Who answered: one of the site's `labels.answer`; `none` where nobody has yet. */
  answer: idSchema,
  /** The thread's figures as captured. */
  metrics: z
    .strictObject({
      /** Replies to the thread. */
      replies: count.optional(),
      /** Boosts, the forum's likes. */
      boosts: count.optional(),
      /** Views, rounded as the forum shows them. */
      views: count.optional(),
      /** When the thread was last active. */
      activity: dateSchema.optional(),
      /** When the figures were read. */
      asOf: dateSchema.optional(),
    })
    .default({}),
  /** Bug numbers that the thread names: `FB14162605`, `r. 35745763`. */
  feedback: z.array(lineSchema).default([]),
  /** Id of the post that this one repeats. */
  duplicateOf: idSchema.optional(),
});

/** A post's front matter. */
export type Post = z.infer<typeof postSchema>;
