import { z } from 'zod';
import { entryFields, urlSchema } from './entry.ts';
import { idSchema } from './id.ts';
import { defineKind } from './kind.ts';

/** Something to read elsewhere. */
export const referenceSchema = z.strictObject({
  ...entryFields,
  /** What kind of document it is: one of the site's `labels.referenceType`. */
  type: idSchema,
  /** Where it is; left out when no address is known, and the body then says how to find it. */
  url: urlSchema.optional(),
  /** Whether it is still there. */
  state: z.enum(['live', 'archived', 'removed', 'unknown']),
});

/** A reference's front matter. */
export type Reference = z.infer<typeof referenceSchema>;

/** The kind of references. */
export const reference = defineKind({
  folder: 'references',
  schema: referenceSchema,
  hasOwnList: true,
  lists: { type: 'referenceType' },
  usualState: 'live',
  standing: () => 0.75,
  status: ({ type }, labels) => ({ text: labels.referenceType?.[type] ?? type, tone: 'status' }),
  fields: `# What one finds there, in a sentence.
summary: To be written.
type: documentation
url: https://example.com/
state: live
topics: []`,
});
