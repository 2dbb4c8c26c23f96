import { z } from 'zod';
import { lineSchema, urlSchema } from './entry.ts';
import { idSchema } from './id.ts';

/** `content/site.yaml`: everything the engine has to know about this one knowledge base. */
export const siteSchema = z.strictObject({
  /** The site's name. */
  name: lineSchema,
  /** What it answers, in half a sentence. */
  tagline: lineSchema,
  /** One paragraph for the home page and for search engines. */
  description: lineSchema,
  /** Where the built site is served, a path included where it is not at the root of its host. */
  url: urlSchema,
  /** The repository that corrections go to. */
  repository: urlSchema,
  /** BCP 47 language of the content. */
  language: lineSchema.default('en'),
  /** What the site is not, for the foot of each page. */
  disclaimer: lineSchema,
  /** Where readers put a question that is not answered here. */
  forum: z.strictObject({ name: lineSchema, url: urlSchema }),
  /** Hosts that serve the same threads under another name: `alias: host`. */
  hostAliases: z.record(z.string(), lineSchema).default({}),
  /** The platforms that entries may name, in the order shown. */
  platforms: z.array(lineSchema).min(1, 'at least one platform'),
  /** Three searches to start from on the home page. */
  examples: z.array(lineSchema).default([]),
  /** Ids to read first, on the home page. */
  start: z.array(idSchema).default([]),
  /** What readers see for values of the model. */
  labels: z.strictObject({
    kind: z.record(z.string(), lineSchema),
    postType: z.record(z.string(), lineSchema),
    answer: z.record(z.string(), lineSchema),
    referenceType: z.record(z.string(), lineSchema),
    state: z.record(z.string(), lineSchema),
  }),
});

/** The checked content of `content/site.yaml`. */
export type SiteConfig = z.infer<typeof siteSchema>;
