import { z } from 'zod';
import { ui } from '../text/text.ts';
import { dateSchema, formatDate } from './date.ts';
import { entryFields, lineSchema } from './entry.ts';
import { formatNumber } from './format-number.ts';
import { idSchema } from './id.ts';
import { type Badge, defineKind } from './kind.ts';

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

/** The kind of forum posts. */
export const post = defineKind({
  folder: 'posts',
  schema: postSchema,
  hasOwnList: true,
  root: 'topics',
  isNews: true,
  typeLabels: 'postType',
  lists: { answer: 'answer' },
  // One asker's case is the answer to fewer questions than what explains the subject.
  standing: (data) => {
    if (data.duplicateOf) return 0.4;
    return isUnanswered(data) ? 0.82 : data.type === 'question' ? 0.86 : 1;
  },
  isGuide: ({ type }) => type === 'guide',
  thing: (data) => (data.type !== 'question' ? 'TechArticle' : isUnanswered(data) ? undefined : 'QAPage'),
  status: ({ type, answer }, labels) =>
    type === 'question'
      ? { text: labels.answer?.[answer] ?? answer, tone: answer === 'none' ? 'open' : 'status' }
      : { text: labels.postType?.[type] ?? type, tone: 'status' },
  dates: ({ type, source, metrics: { activity, replies, views } }): Badge[] => [
    ...(source.published
      ? [{ text: (type === 'question' ? ui.entry.asked : ui.entry.published)(formatDate(source.published, 'short')) }]
      : []),
    ...(activity ? [{ text: ui.entry.active(formatDate(activity, 'short')) }] : []),
    ...(replies === undefined ? [] : [{ text: ui.entry.replies(replies) }]),
    ...(views === undefined ? [] : [{ text: ui.entry.views(views, formatNumber(views)) }]),
  ],
  fields: `# The short answer, in one to three plain sentences that stand by themselves.
summary: To be written.
# question, guide, announcement or resource
type: question
# Who answered: staff, community, editorial (worked out from documentation), none
answer: none
topics: []
# Other ways that real people put it.
asks: []`,
  body: '## Answer {#answer}\n\n',
});

/** Whether a post is a question that nobody has answered. */
function isUnanswered({ type, answer }: Post): boolean {
  return type === 'question' && answer === 'none';
}
