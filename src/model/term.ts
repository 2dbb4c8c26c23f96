import { z } from 'zod';
import { entryFields, lineSchema } from './entry.ts';

const { aliases: _ids, ...fields } = entryFields;

/** A glossary term. Its `summary` is the definition, in one or two sentences. */
export const termSchema = z.strictObject({
  ...fields,
  /** Other words for the same thing, abbreviations included. They feed search. */
  aliases: z.array(lineSchema).default([]),
});

/** A term's front matter. */
export type Term = z.infer<typeof termSchema>;
