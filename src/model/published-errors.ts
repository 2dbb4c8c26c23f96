import { z } from 'zod';
import { urlSchema } from './entry.ts';
import { idSchema } from './id.ts';

/** What is published of a domain in the list of them and in its own file alike. */
const domainFields = {
  domain: z.string().describe('As the system prints it.'),
  title: z.string().optional().describe('What it covers; left out, with the summary, where the domain has no table.'),
  summary: z.string().optional(),
  spellings: z.array(z.string()).describe('Other names that the same codes are printed under.'),
  localised: z.array(z.string()).describe('The constant part of forms that are printed in the reader’s language.'),
  reviewed: z.string().optional().describe('When a person last checked its table against its sources.'),
  permalink: urlSchema.describe('The page that people read.'),
  data: urlSchema.describe('The domain with all its codes, as JSON.'),
};

/** An error as published. */
export const publishedErrorSchema = z.strictObject({
  code: z.string().optional().describe('As printed; left out where it goes by its name or its words alone.'),
  names: z.array(z.string()),
  texts: z.array(z.string()).describe('Messages that people see for it.'),
  meaning: z.string().optional().describe('What it means; left out where that is not known.'),
  documented: z
    .enum(['meaning', 'name'])
    .optional()
    .describe('Whether its source says what it means, or its name alone; only where the domain has a table.'),
  check: z.string().optional().describe('The first thing to try.'),
  os: z.array(z.string()).describe('The first OS versions that have it, where a source says so.'),
  source: z.strictObject({ title: z.string(), url: urlSchema, publisher: z.string().optional() }).optional(),
  read: z.array(idSchema).describe('Ids of entries that help or name it, best first.'),
  permalink: urlSchema,
});

/** One domain with all its errors. */
export const publishedDomainSchema = z
  .strictObject({ ...domainFields, errors: z.array(publishedErrorSchema) })
  .meta({ id: 'ErrorDomain', title: 'A domain of errors' });

/** The list of all domains. */
export const domainListSchema = z
  .strictObject({ domains: z.array(z.strictObject({ ...domainFields, errors: z.int().describe('How many there are.') })) })
  .meta({ id: 'ErrorDomainList', title: 'All domains of errors' });

/** A domain as published. */
export type PublishedDomain = z.infer<typeof publishedDomainSchema>;
/** An error as published. */
export type PublishedError = PublishedDomain['errors'][number];
/** The list of all domains as published. */
export type DomainList = z.infer<typeof domainListSchema>;
