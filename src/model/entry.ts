import { z } from 'zod';
import { dateSchema } from './date.ts';
import { anchorSchema, idSchema } from './id.ts';
import { webAddressFault } from './web-address.ts';

/** The longest short answer: what a search result and a chat message show without a fold. */
export const MAX_SUMMARY_LENGTH = 320;

/** What no format can carry: control characters other than those that part lines, and halves of characters. */
const CONTROL = /[^\P{Cc}\n\r]|[\u2028\u2029\ufffe\uffff]/u;

/** Whether a text is of characters that every format can carry. */
export function isPlain(text: string): boolean {
  return text.isWellFormed() && !CONTROL.test(text);
}

/** One line of plain text: no line breaks, no space around it. */
export const lineSchema = z
  .string()
  .trim()
  .min(1, 'text that is not empty')
  .refine((text) => !/[\n\r]/.test(text), 'text on one line')
  .refine(isPlain, 'text without control characters');

/** A list of such lines. */
export const uniqueLines = z
  .array(lineSchema)
  .refine((list) => new Set(list).size === list.length, 'each item once')
  .default([]);

/** A list of ids. */
export const uniqueIds = z
  .array(idSchema)
  .refine((list) => new Set(list).size === list.length, 'each id once')
  .default([]);

/** An absolute web address. */
export const urlSchema = z
  .url({ protocol: /^https?$/, error: 'an absolute http or https URL', abort: true })
  .superRefine((url, context) => {
    const message = webAddressFault(url);
    if (message) context.addIssue({ code: 'custom', message });
  });

/** An error's code as printed: `-65570`, `90525`, `0xbaadca11`. */
export const codeSchema = z.union([z.string(), z.number()]).transform(String).pipe(lineSchema);

/** An error as a reader meets it. At least one of code, name and text identifies it in its domain. */
const errorSchema = z
  .strictObject({
    /** The namespace the code belongs to, as the system prints it: `NSURLErrorDomain`. */
    domain: lineSchema,
    /** The code, where it has one. */
    code: codeSchema.optional(),
    /** The code's symbolic name: `kDNSServiceErr_PolicyDenied`. */
    name: lineSchema.optional(),
    /** The words a reader sees and would paste. */
    text: lineSchema.optional(),
    /** What the code means and what to try, in one or two sentences, where a source says so. What has a table is explained there alone. */
    meaning: lineSchema.optional(),
  })
  .refine((error) => error.code ?? error.name ?? error.text, 'at least one of `code`, `name` and `text`');

/** Where an entry's facts come from, and what a later capture of it is matched by. */
export const sourceSchema = z.strictObject({
  /** The title as published, quoted. */
  title: lineSchema.optional(),
  /** Where the original is read. */
  url: urlSchema.optional(),
  /** What the source itself calls it, where no address says it: `discourse:12:2026-01-05T10:00:00.000Z`, written by ingest. */
  id: lineSchema.optional(),
  /** Who published it. */
  publisher: lineSchema.optional(),
  /** When it was first published. */
  published: dateSchema.optional(),
  /** When the capture that this entry was written from was taken. */
  captured: dateSchema.optional(),
  /** A short signature of the captured text, written by ingest. */
  fingerprint: lineSchema.optional(),
  /** A digest of the draft as ingest wrote it: while it holds, nobody has touched the draft, and a later capture may write it anew. */
  written: lineSchema.optional(),
});

/** One step in the history of an entry's source. */
const revisionSchema = z.strictObject({
  /** When it changed. */
  date: dateSchema,
  /** What changed, in a sentence. */
  text: lineSchema,
});

/** The fields that every kind of entry has. */
export const entryFields = {
  /** What the entry is called here: for a question, the question as a reader would ask it. */
  title: lineSchema,
  /** The short answer: one to three sentences of plain text. */
  summary: lineSchema.pipe(z.string().max(MAX_SUMMARY_LENGTH, `at most ${MAX_SUMMARY_LENGTH} characters`)),
  /** Ids of the topics it belongs to, most telling first. */
  topics: uniqueIds,
  /** Platforms it is about, from the list in `site.yaml`. */
  platforms: uniqueLines,
  /** OS versions it names: a platform of `site.yaml` and a version, such as `iOS 17.5.1`. */
  os: uniqueLines,
  /** API names, entitlements and plist keys it is about. */
  symbols: uniqueLines,
  /** Errors it explains or asks about. */
  errors: z.array(errorSchema).default([]),
  /** Other ways that people put the question, wrong words included. */
  asks: uniqueLines,
  /** Ids of entries to read next, chosen by hand. */
  related: uniqueIds,
  /** Ids this entry used to have; they redirect here. */
  aliases: uniqueIds,
  /** Anchors that places of it used to have, each with the anchor that the place has now: old links keep landing there. */
  anchors: z.record(anchorSchema, anchorSchema).default({}),
  /** Where the facts come from. */
  source: sourceSchema.default({}),
  /** When this entry was first written here. */
  created: dateSchema.optional(),
  /** When this entry last changed in substance. */
  updated: dateSchema.optional(),
  /** When a person last checked it against its sources. */
  reviewed: dateSchema.optional(),
  /** The history of the source, newest first. */
  revisions: z.array(revisionSchema).default([]),
  /** A draft is shown by `npm run dev` and left out of the built site. */
  draft: z.boolean().default(false),
};

/** An error as an entry names it. */
export type ErrorRef = z.infer<typeof errorSchema>;
/** Where an entry comes from. */
export type Source = z.infer<typeof sourceSchema>;
/** A step in a source's history. */
export type Revision = z.infer<typeof revisionSchema>;
