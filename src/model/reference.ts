import { z } from 'zod';
import { entryFields, urlSchema } from './entry.ts';

/** Something to read elsewhere. */
export const referenceSchema = z.strictObject({
  ...entryFields,
  /** What kind of document it is. */
  type: z.enum([
    'documentation',
    'article',
    'sample-code',
    'video',
    'support',
    'rfc',
    'archive',
    'forum-post',
    'forum-tag',
    'news',
    'man-page',
  ]),
  /** Where it is; left out when no address is known, and the body then says how to find it. */
  url: urlSchema.optional(),
  /** Whether it is still there. */
  state: z.enum(['live', 'archived', 'removed', 'unknown']),
});

/** A reference's front matter. */
export type Reference = z.infer<typeof referenceSchema>;
