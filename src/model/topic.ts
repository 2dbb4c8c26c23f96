import { z } from 'zod';
import { entryFields } from './entry.ts';
import { idSchema } from './id.ts';
import { defineKind } from './kind.ts';

/** A subject that entries belong to. A topic contains its subtopics' entries too. */
export const topicSchema = z.strictObject({
  ...entryFields,
  /** Id of the topic that this one is part of. */
  parent: idSchema.optional(),
  /** Its place among its siblings, lowest first. */
  order: z.int('a whole number').default(0),
  /** Ids of what to read first, in order. */
  start: z.array(idSchema).default([]),
  /** How many months an entry may go unchecked, here and below; `site.yaml` says it for the rest. */
  reviewEvery: z.int('a whole number of months').positive('one or more').optional(),
});

/** A topic's front matter. */
export type Topic = z.infer<typeof topicSchema>;

/** The kind of topics. */
export const topic = defineKind({
  folder: 'topics',
  schema: topicSchema,
  layout: 'topic',
  hasOwnList: true,
  root: 'topics',
  standing: () => 0.8,
  fields: `# What belongs to it, in a sentence.
summary: To be written.
# Ids of what to read first.
start: []`,
});
