import { z } from 'zod';
import { lineSchema, urlSchema } from './entry.ts';

/** Where the facts of a data file are published. */
export const publishedSourceSchema = z.strictObject({
  /** The title as published. */
  title: lineSchema,
  /** Where it is read. */
  url: urlSchema,
  /** Who published it. */
  publisher: lineSchema.optional(),
});
