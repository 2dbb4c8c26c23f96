import { z } from 'zod';
import { referenceSchema } from './reference.ts';

const line = z.string().trim().min(1);

const pattern = line.refine(isPattern, 'a regular expression that JavaScript understands');

function isPattern(source: string): boolean {
  try {
    return Boolean(new RegExp(source, 'mu'));
  } catch {
    return false;
  }
}

/** What ingest has to know of the subject; everything has a default, so a new site may leave it out. */
export const ingestSchema = z.strictObject({
  /** Regular expressions for the blocks that staff sign with. A match makes its author staff, and is cut from the text. */
  staffSignatures: z.array(pattern).default([]),
  /** Who publishes what a host serves: `developer.example: Example Forums`. */
  publishers: z.record(z.string(), line).default({}),
  /** Other spellings of platforms, lower case: `mac os: macOS`. */
  platformAliases: z.record(z.string(), line).default({}),
  /** Regular expressions for bug numbers; the first group, where there is one, is the number. */
  bugNumbers: z.array(pattern).default([]),
  /** Capitals that the subject's API names begin with: `NE`, `NS`. */
  symbolPrefixes: z.array(line).default([]),
  /** Regular expressions for API names without such a prefix: entitlements, constants, C functions. */
  symbolPatterns: z.array(pattern).default([]),
  /** Where captured topics live that do not say so themselves: the forum's host, `forum.example` or `forum.example/path`. */
  host: z
    .string()
    .regex(/^(?:[a-z0-9-]+\.)+[a-z0-9-]+(?::\d+)?(?:\/[\w~-]+)*$/i, 'a host, such as `forum.example`')
    .optional(),
  /** Regular expressions for how moderators speak that only keep order; a short reply of theirs that matches is no answer. */
  housekeeping: z
    .array(pattern)
    .default([
      String.raw`\b(?:topic|thread|post|question|discussion|issue|repl(?:y|ies)|comment)s? (?:was|were|is|are|has been|have been) (?:now |automatically |also )*(?:closed|locked|moved|merged|split|archived|unlisted|pinned|reopened|removed|deleted)\b`,
      String.raw`\b(?:closing|locking|moving|moved|merging|merged|splitting|tidied|cleaned up|edited|retitled|renamed) (?:this|that|the|your|it|as|to)\b`,
      String.raw`\b(?:keep|stay|remain|be) (?:(?:it|this|that|things|the discussion|the tone|everything) )?(?:friendly|civil|polite|kind|nice|respectful|constructive|on[ -]topic)\b`,
      String.raw`\b(?:off[ -]topic|duplicate of|wrong (?:category|forum|section|place))\b`,
      String.raw`\bplease (?:\w+ ){0,3}(?:open|start|create|post|file) (?:a )?new (?:topic|thread|issue|question)\b`,
      String.raw`\bI(?:['’]ve| have)? (?:removed|deleted|closed|locked|moved|merged|split|hidden|retagged|renamed) (?:\w+ ){0,4}(?:topics?|threads?|posts?|repl(?:y|ies)|comments?|title|tags?|question|duplicates?)\b`,
      String.raw`\bplease (?:do not|don['’]t|avoid|stop|refrain from) (?:\w+ ){0,2}(?:post(?:ing)?|bump(?:ing)?|cross-?post(?:ing)?|hijack(?:ing)?|tag(?:ging)?)\b`,
      String.raw`\b(?:code of conduct|community guidelines|(?:forum|community) rules)\b`,
      String.raw`^(?:bump(?:ing)?|welcome to)\b`,
    ]),
  /** How errors are spelled: where `domain` is given, the first group is the code; else the first two groups are domain and code. */
  errorPatterns: z.array(z.strictObject({ domain: line.optional(), pattern })).default([
    { domain: 'SQLSTATE', pattern: String.raw`\bSQLSTATE[:\s[(=]{1,3}([0-9A-Z]{5})\b` },
    { domain: 'rustc', pattern: String.raw`\berror\[(E\d{4})\]` },
    { domain: 'TypeScript', pattern: String.raw`\berror (TS\d{4,5})\b` },
    { domain: 'C#', pattern: String.raw`\berror (CS\d{4})\b` },
    { domain: 'MSVC', pattern: String.raw`\b(?:fatal )?error ((?:C|LNK)\d{4})\b` },
    {
      domain: 'errno',
      pattern: String.raw`\b(E(?:ACCES|ADDRINUSE|AGAIN|BADF|CONNREFUSED|CONNRESET|EXIST|HOSTUNREACH|INTR|INVAL|IO|ISDIR|MFILE|NETUNREACH|NOENT|NOMEM|NOSPC|NOTCONN|NOTDIR|NOTEMPTY|NOTFOUND|PERM|PIPE|RESOLVE|TIMEDOUT))\b`,
    },
    { domain: 'Oracle', pattern: String.raw`\b(ORA-\d{5})\b` },
    { domain: 'Windows', pattern: String.raw`\b(?:HRESULT|error(?: code)?|exception)[:\s(=]{1,3}(0x8[0-9A-Fa-f]{7})\b` },
  ]),
  /** What marks a line as code or as a log of this subject, beside what every language has: a regular expression, and from 1 to 3 how much it says; from 2 on a line is code. */
  codeSigns: z.array(z.strictObject({ pattern, weight: z.int().min(1).max(3) })).default([]),
  /** Words at the end of a link in a list of resources that say its kind, beside the usual ones: `tech talk: video`. */
  linkEndings: z.record(line, referenceSchema.shape.type).default({}),
  /** Regular expressions for how such links begin where the kind stands in front. */
  linkBeginnings: z.array(z.strictObject({ pattern, type: referenceSchema.shape.type })).default([]),
  /**
   * Where documentation that is written with DocC is served: how the identifiers of its bundles begin, and the address that their paths stand
   * under: `maker.example.: https://docs.maker.example`. An identifier does not say it, so that links to any other bundle keep their words only.
   * A page whose identifier names no bundle is of the first.
   */
  doccBundles: z.record(line, z.url({ protocol: /^https?$/ })).default({}),
  /** Letters before the number of a vendor's notes: `TN`, `QA`. */
  noteNumbers: z.array(line).default([]),
  /**
   * What is private in this subject, beside what is so everywhere: what it is, in the plural, what stands in its place (`certificate` leaves
   * `[certificate removed]`), and a regular expression, of which the group `secret`, where there is one, is masked.
   */
  secrets: z.array(z.strictObject({ kind: line, mask: line, pattern })).default([]),
  /** Values that redaction leaves alone, compared without regard to case. */
  allow: z.array(line).default([]),
});

/** The checked `ingest` block of `content/site.yaml`. */
export type IngestSettings = z.infer<typeof ingestSchema>;
