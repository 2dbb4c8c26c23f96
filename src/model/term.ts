import { z } from 'zod';
import { entryFields, lineSchema } from './entry.ts';
import { idSchema } from './id.ts';
import { defineKind } from './kind.ts';

const { aliases: _ids, ...fields } = entryFields;

/** A glossary term. Its `summary` is the definition, in one or two sentences. */
export const termSchema = z.strictObject({
  ...fields,
  /** Other words for the same thing, abbreviations included. They feed search. */
  aliases: z.array(lineSchema).default([]),
  /** Ids this term used to have; they stay as anchors of the glossary. */
  formerIds: z.array(idSchema).default([]),
});

/** A term's front matter. */
export type Term = z.infer<typeof termSchema>;

/** The kind of glossary terms. */
export const term = defineKind({
  folder: 'glossary',
  schema: termSchema,
  layout: 'glossary',
  hasOwnList: true,
  standing: () => 0.55,
  fields: `# The definition, in one or two sentences.
summary: To be written.
# Abbreviations and other words for it.
aliases: []`,
});
