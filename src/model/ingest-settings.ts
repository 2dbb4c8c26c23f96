import { z } from 'zod';

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
  /** Letters before the number of a vendor's notes: `TN`, `QA`. */
  noteNumbers: z.array(line).default([]),
  /** Values that redaction leaves alone, compared without regard to case. */
  allow: z.array(line).default([]),
});

/** The checked `ingest` block of `content/site.yaml`. */
export type IngestSettings = z.infer<typeof ingestSchema>;
