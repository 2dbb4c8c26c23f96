import { z } from 'zod';
import { dateSchema } from './date.ts';
import { entryFields } from './entry.ts';
import { defineKind } from './kind.ts';

/** A number as publishers write it: `TN3134`, `PEP 8`, `CVE-2024-3094`, `ADV-2026-001`. */
const NUMBER = '[A-Z]{2,10}[-\\s]?\\d+(?:[-.]\\d+)*';

/** Finds what may be numbers of notes in running text, where a line break may stand for a space. */
export const noteNumbers = new RegExp(`\\b${NUMBER}\\b`, 'g');

/** A numbered note by a platform's vendor. */
export const technoteSchema = z.strictObject({
  ...entryFields,
  /** Its number as people write it: `TN3134`. Bare mentions of it become links. */
  number: z
    .string()
    .regex(new RegExp(`^${NUMBER.replace('\\s', ' ')}$`), 'capitals and digits, such as `TN3134`, `PEP 8` or `ADV-2026-001`'),
  /** Whether its publisher still keeps it up. */
  state: z.enum(['current', 'archived', 'retired']),
  /** When it was first published. */
  published: dateSchema.optional(),
  /** When it was last revised. */
  revised: dateSchema.optional(),
});

/** A technote's front matter. */
export type Technote = z.infer<typeof technoteSchema>;

/** The kind of numbered notes. */
export const technote = defineKind({
  folder: 'technotes',
  schema: technoteSchema,
  isNews: true,
  usualState: 'current',
  standing: () => 1,
  isGuide: () => true,
  thing: () => 'TechArticle',
  fields: `# What it says, in one to three plain sentences.
summary: To be written.
number: TN1
state: current
topics: []`,
});
