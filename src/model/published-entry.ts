import { z } from 'zod';
import { urlSchema } from './entry.ts';
import { idSchema } from './id.ts';
import { postSchema } from './post.ts';
import { referenceSchema } from './reference.ts';
import { technoteSchema } from './technote.ts';
import { termSchema } from './term.ts';
import { topicSchema } from './topic.ts';

/** Where an entry is found, in each of its forms. All full URLs. */
const addresses = {
  id: idSchema.describe('Permanent; the last part of the URL.'),
  permalink: urlSchema.describe('The page that people read; it never stops working.'),
  data: urlSchema.describe('This entry as JSON, body included.'),
  markdown: urlSchema.describe('This entry as Markdown; for a term, the whole glossary.'),
};

/** What is published of an entry over and above its front matter. */
const contents = {
  body: z.string().describe('Markdown; every link is absolute, and headings carry their anchor as {#anchor}.'),
  sections: z
    .array(z.strictObject({ title: z.string(), depth: z.int().min(2).max(6), url: urlSchema }))
    .describe('The headings of the body, each with its permalink.'),
  links: z.array(idSchema).describe('Ids of the entries that it links to.'),
  backlinks: z.array(idSchema).describe('Ids of the entries that link to it.'),
  next: z
    .array(z.strictObject({ id: idSchema, because: z.string() }))
    .describe('What to read next, best first, and why; without a reason where an editor chose it.'),
};

/** Every kind's front matter as published: drafts are not, so nobody needs to be told of them. */
const fields = {
  post: postSchema.omit({ draft: true }).shape,
  technote: technoteSchema.omit({ draft: true }).shape,
  topic: topicSchema.omit({ draft: true }).shape,
  reference: referenceSchema.omit({ draft: true }).shape,
  term: termSchema.omit({ draft: true }).shape,
};

/** An entry in the list of all entries: everything but its body and what follows from it. */
export const listedEntrySchema = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('post'), ...addresses, ...fields.post }),
    z.strictObject({ kind: z.literal('technote'), ...addresses, ...fields.technote }),
    z.strictObject({ kind: z.literal('topic'), ...addresses, ...fields.topic }),
    z.strictObject({ kind: z.literal('reference'), ...addresses, ...fields.reference }),
    z.strictObject({ kind: z.literal('term'), ...addresses, ...fields.term }),
  ])
  .meta({ id: 'ListedEntry', title: 'An entry in the list of all entries' });

/** An entry as its own JSON file has it. */
export const publishedEntrySchema = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('post'), ...addresses, ...fields.post, ...contents }),
    z.strictObject({ kind: z.literal('technote'), ...addresses, ...fields.technote, ...contents }),
    z.strictObject({ kind: z.literal('topic'), ...addresses, ...fields.topic, ...contents }),
    z.strictObject({ kind: z.literal('reference'), ...addresses, ...fields.reference, ...contents }),
    z.strictObject({ kind: z.literal('term'), ...addresses, ...fields.term, ...contents }),
  ])
  .meta({ id: 'Entry', title: 'An entry' });

/** The list of all entries. */
export const entryListSchema = z
  .strictObject({
    name: z.string().describe('The site’s name.'),
    url: urlSchema.describe('The site’s address.'),
    schema: urlSchema.describe('The JSON Schema of this list and of each entry.'),
    entries: z.array(listedEntrySchema),
  })
  .meta({ id: 'EntryList', title: 'All entries' });

/** An entry as published. */
export type PublishedEntry = z.infer<typeof publishedEntrySchema>;
/** The list of all entries as published. */
export type EntryList = z.infer<typeof entryListSchema>;
