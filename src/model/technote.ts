import { z } from 'zod';
import { dateSchema } from './date.ts';
import { entryFields } from './entry.ts';

const NUMBER = '[A-Z]{2,4}\\d+';

/** Finds what may be technotes' numbers in running text. */
export const technoteNumbers = new RegExp(`\\b${NUMBER}\\b`, 'g');

/** A numbered note by a platform's vendor. */
export const technoteSchema = z.strictObject({
  ...entryFields,
  /** Its number as people write it: `TN3134`. Bare mentions of it become links. */
  number: z.string().regex(new RegExp(`^${NUMBER}$`), 'capitals and digits, such as `TN3134`'),
  /** Whether its publisher still keeps it up. */
  state: z.enum(['current', 'archived', 'retired']),
  /** When it was first published. */
  published: dateSchema.optional(),
  /** When it was last revised. */
  revised: dateSchema.optional(),
});

/** A technote's front matter. */
export type Technote = z.infer<typeof technoteSchema>;
