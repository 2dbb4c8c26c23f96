import { z } from 'zod';

const seconds = z.int().nonnegative();
const owner = z.object({ display_name: z.string().nullish(), link: z.string().nullish() }).nullish();

/** What a filter may ask for of any post: HTML, or what was typed. */
const post = { body: z.string().optional(), body_markdown: z.string().optional(), score: z.int().optional(), owner };

/** An answer, with its question or by itself. */
export const answerShape = z.object({
  ...post,
  answer_id: z.int(),
  question_id: z.int().optional(),
  link: z.string().nullish(),
  is_accepted: z.boolean().optional(),
  /** As the interface called it at first. */
  accepted: z.boolean().optional(),
});

/** A question, with its answers where they were asked for. */
export const questionShape = z.object({
  ...post,
  question_id: z.int(),
  title: z.string(),
  link: z.url().nullish().catch(undefined),
  accepted_answer_id: z.int().nullish(),
  answer_count: z.int().nonnegative().optional(),
  view_count: z.int().nonnegative().optional(),
  creation_date: seconds.optional(),
  last_activity_date: seconds.optional(),
  answers: z.array(answerShape).default([]),
});

/** As read. */
export type Answer = Omit<z.infer<typeof answerShape>, 'accepted'>;
/** As read. */
export type Question = Omit<z.infer<typeof questionShape>, 'answers' | 'link' | 'accepted_answer_id'> & {
  answers: Answer[];
  link?: string | undefined;
  accepted_answer_id?: number | undefined;
};
