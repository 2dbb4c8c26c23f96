import { digestOfText } from './digest-of-text.ts';
import { entrySchema } from './entry-schema.ts';
import { parseFrontMatter } from './front-matter.ts';
import { idSchema } from './id.ts';
import type { Entry, Kind } from './kinds.ts';
import type { Labels } from './labels.ts';
import type { Problem } from './problem.ts';

/** A content file taken apart: the entry, and the body that follows its front matter. */
export type Document<K extends Kind = Kind> = Entry<K> & {
  /** Markdown, without front matter. */
  body: string;
  /** The line of the file that the body begins on, counted from 1. */
  bodyLine: number;
  /** Changes when the file changes. */
  digest: string;
};

/**
 * Parse and check one content file.
 *
 * @param file path from the project's root, for messages
 * @param id the file's name without `.md`
 * @param text the whole file
 * @param labels the site's, for the values that are its own to list
 * @returns the document, or every mistake found in its front matter
 */
export function parseDocumentFile(kind: Kind, file: string, id: string, text: string, labels?: Labels): Document | Problem[] {
  const problems: Problem[] = [];
  const report = (field: string, found: string, allowed: string) => problems.push({ file, field, found, allowed });

  const idCheck = idSchema.safeParse(id);
  if (!idCheck.success) {
    report('file name', JSON.stringify(id), `the file's name is the entry's permanent id: ${idCheck.error.issues[0]?.message}`);
  }

  const parts = parseFrontMatter(file, text, entrySchema(kind, labels));
  if (Array.isArray(parts)) return [...problems, ...parts];
  if (problems.length > 0) return problems;
  return { kind, id, file, ...parts, digest: digestOfText(text) } as Document;
}
