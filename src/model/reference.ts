import { z } from 'zod';
import { entryFields, urlSchema } from './entry.ts';
import { idSchema } from './id.ts';

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
