import { z } from 'zod';
import { urlSchema } from './entry.ts';
import { idSchema } from './id.ts';
import { type DataOf, type Kind, kindNames, rowOf } from './kinds.ts';

/** Where an entry is found, in each of its forms. All full URLs. */
const addresses = {
  id: idSchema.describe('Permanent; the last part of the URL.'),
  permalink: urlSchema.describe('The page that people read; it never stops working.'),
  data: urlSchema.describe('This entry as JSON, body included.'),
  markdown: urlSchema.describe('This entry as Markdown; for a term, the whole glossary.'),
};

/** What is published of an entry in the list and in its own file alike. */
const listed = {
  ...addresses,
  stale: z
    .array(z.string())
    .describe('Why it should be checked again, reckoned on the day of the build; empty where it was checked recently enough.'),
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

/** What is published of an entry of any kind: which it is, its front matter without what drafts alone have, and something more. */
function ofEachKind<More extends z.ZodRawShape>(more: More) {
  const options = kindNames.map((kind) => {
    const { draft: _, ...fields } = rowOf(kind).schema.shape;
    return z.strictObject({ kind: z.literal(kind), ...listed, ...fields, ...more });
  });
  type Published = { [K in Kind]: { kind: K } & z.infer<z.ZodObject<typeof listed & More>> & Omit<DataOf<K>, 'draft'> }[Kind];
  return z.discriminatedUnion('kind', options as unknown as [(typeof options)[number]]) as unknown as z.ZodType<Published>;
}

/** An entry in the list of all entries: everything but its body and what follows from it. */
const listedEntrySchema = ofEachKind({}).meta({ id: 'ListedEntry', title: 'An entry in the list of all entries' });

/** An entry as its own JSON file has it. */
export const publishedEntrySchema = ofEachKind(contents).meta({ id: 'Entry', title: 'An entry' });

/** What stands at the address that an entry used to have. */
export const movedEntrySchema = z
  .strictObject({
    id: idSchema.describe('The id that the entry used to have.'),
    moved: z.strictObject(addresses).describe('The id that it has now, and where it is found.'),
  })
  .meta({ id: 'MovedEntry', title: 'An entry that has another id now' });

/** The list of all entries. */
export const entryListSchema = z
  .strictObject({
    name: z.string().describe('The site’s name.'),
    description: z.string().describe('What it answers.'),
    disclaimer: z.string().optional().describe('What it is not.'),
    forum: z.strictObject({ name: z.string(), url: urlSchema }).optional().describe('Where to put a question that is not answered here.'),
    url: urlSchema.describe('The site’s address.'),
    schema: urlSchema.describe('The JSON Schema of this list, of each entry and of the redirects.'),
    redirects: urlSchema.describe('Where addresses lead that are no page any more.'),
    hostAliases: z.record(z.string(), z.string()).describe('Hosts that serve the same sources under another name.'),
    entries: z.array(listedEntrySchema),
  })
  .meta({ id: 'EntryList', title: 'All entries' });

/** The addresses that lead elsewhere: former ids, numbers of threads, and what has moved. */
export const redirectListSchema = z
  .strictObject({ redirects: z.record(urlSchema, urlSchema).describe('Address → where it leads, both in full.') })
  .meta({ id: 'RedirectList', title: 'Addresses that lead elsewhere' });

/** An entry as published. */
export type PublishedEntry = z.infer<typeof publishedEntrySchema>;
/** The list of all entries as published. */
export type EntryList = z.infer<typeof entryListSchema>;
/** An entry in that list. */
export type ListedEntry = EntryList['entries'][number];
/** An entry that has another id now, as published under the former one. */
export type MovedEntry = z.infer<typeof movedEntrySchema>;
/** The addresses that lead elsewhere, as published. */
export type RedirectList = z.infer<typeof redirectListSchema>;
