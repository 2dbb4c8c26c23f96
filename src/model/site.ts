import { z } from 'zod';
import { contributeSchema } from './contribute.ts';
import { dateSchema } from './date.ts';
import { isPlain, lineSchema as line, urlSchema } from './entry.ts';
import { idSchema } from './id.ts';
import { ingestSchema } from './ingest-settings.ts';
import { labelsIn, labelsSchema } from './labels.ts';
import { placeholders, unknownPlaceholders } from './template.ts';
import { ticketSchema } from './ticket.ts';

/** A path without the site's base, perhaps with an anchor. */
const pathSchema = z
  .string()
  .regex(/^\/([a-z0-9._~-]+\/)*(#[a-z0-9._-]+)?$/, 'a path that begins and ends with a slash, such as `/topics/vpn/`');

/** Words of a reply with a name. `{product}`, `{os}`, `{error}` and `{words}` stand for what the support engineer fills in. */
const templateSchema = z.strictObject({
  name: line,
  text: z
    .string()
    .trim()
    .min(1, 'text that is not empty')
    .refine(isPlain, 'text without control characters')
    .superRefine((text, context) => {
      const known = placeholders.map((name) => `{${name}}`).join(', ');
      for (const name of unknownPlaceholders(text, placeholders))
        context.addIssue({ code: 'custom', message: `the placeholders ${known}; {${name}} is none of them` });
    }),
});

/** The fields of `content/site.yaml`: everything the engine has to know about this one knowledge base. */
export const siteFields = z.strictObject({
  /** The site's name. */
  name: line,
  /** What it answers, in half a sentence. */
  tagline: line,
  /** One paragraph for the home page and for search engines. */
  description: line,
  /** Where the built site is served, a path included where it is not at the root of its host. */
  url: urlSchema.refine((url) => !/[?#]/.test(url), 'an address without a query and an anchor'),
  /** Where the content is kept, for readers who want to look at it. */
  repository: urlSchema.optional(),
  /** Where readers put things right, report mistakes and file questions. */
  contribute: contributeSchema.prefault({}),
  /** What the content may be used under; nothing is said where it is left out. */
  license: z.strictObject({ name: line, url: urlSchema }).optional(),
  /** BCP 47 language of the content and, where there are words for it, of the interface. */
  language: line.refine(isLanguageTag, 'a BCP 47 language tag, such as `en-GB`').default('en'),
  /** What the site is not, for the foot of each page. */
  disclaimer: line.optional(),
  /** Where readers put a question that is not answered here, where there is such a place. */
  forum: z.strictObject({ name: line, url: urlSchema }).optional(),
  /** Hosts that serve the same threads under another name: `alias: host`. */
  hostAliases: z.record(z.string(), line).default({}),
  /** Words by which a footnote says that its source was not read, or not all of it: `as others quote it`. */
  unread: z.array(line).default([]),
  /** What the addresses of documentation begin with, as against what people write about it. */
  documentation: z.array(urlSchema).default([]),
  /**
   * A thread's address with `{id}` in place of its number, and `{slug}` where words of its title stand: `https://forum.example/t/{slug}/{id}`.
   * `/thread/<number>/` then leads to the post that we hold of it.
   */
  threadPattern: urlSchema
    .refine((pattern) => pattern.split('{id}').length === 2, 'an address with `{id}` in it once')
    .refine((pattern) => pattern.split('{slug}').length <= 2, 'an address with `{slug}` in it once at most')
    .optional(),
  /** Addresses that have gone, and what takes their place: `/symbols/old/: /symbols/new/`. For entries, `aliases` is simpler. */
  moved: z.record(pathSchema, pathSchema).default({}),
  /** The platforms that entries may name, in the order shown. */
  platforms: z.array(line).min(1, 'at least one platform'),
  /** Three searches to start from on the home page. */
  examples: z.array(line).default([]),
  /** Words that readers use for the same thing, as groups; search takes any of them for the others. The glossary's aliases count too. */
  synonyms: z.array(z.array(line).min(2)).default([]),
  /** Words of the subject that search has to know. */
  search: z
    .strictObject({
      /** Words that stand around every error in a log and tell nothing of it: `UserInfo`. */
      scaffolding: z.array(line).default([]),
      /** Words by which readers ask for a document rather than for an answer: the name of a conference, say. */
      documentWords: z.array(line).default([]),
    })
    .prefault({}),
  /** Ids to read first, on the home page. */
  start: z.array(idSchema).default([]),
  /** Whether each entry gets a picture of its own for where its link is shared; a large site may do without. */
  pictures: z.boolean().default(true),
  /** Whether pages that were read open without a network; `false` takes what was kept away from those who have it. */
  offline: z.boolean().default(true),
  /** How many months an entry may go unchecked before the desk lists it; a topic may say otherwise. */
  reviewEvery: z.int('a whole number of months').positive('one or more').default(12),
  /** When releases of an OS came out: `iOS 26: 2025-09-15`. An entry that names one and was checked before it is stale. */
  releases: z.record(z.string(), dateSchema).default({}),
  /** What replies may begin and end with, each with the name it is chosen by, and the forms that one can be taken to. */
  desk: z
    .strictObject({
      greetings: z.array(templateSchema).default([]),
      closings: z.array(templateSchema).default([]),
      tickets: z.array(ticketSchema).default([]),
    })
    .prefault({}),
  /** What readers see for values of the model. */
  labels: labelsSchema.prefault({}),
  /** How captures of this subject are read. */
  ingest: ingestSchema.prefault({}),
});

/** `content/site.yaml`, its labels completed in its language. */
export const siteSchema = siteFields.transform((site) => ({ ...site, labels: labelsIn(site.language, site.labels) }));

/** The checked content of `content/site.yaml`. */
export type SiteConfig = z.infer<typeof siteSchema>;

function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}
