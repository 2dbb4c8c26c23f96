import { createHash } from 'node:crypto';
import { describeIssue } from './describe-issue.ts';
import { entrySchema } from './entry-schema.ts';
import { idSchema } from './id.ts';
import type { Entry, Kind } from './kinds.ts';
import type { Labels } from './labels.ts';
import type { Problem } from './problem.ts';
import { parseYaml } from './yaml.ts';

/** A content file taken apart: the entry, and the body that follows its front matter. */
export type Document<K extends Kind = Kind> = Entry<K> & {
  /** Markdown, without front matter. */
  body: string;
  /** The line of the file that the body begins on, counted from 1. */
  bodyLine: number;
  /** Changes when the file changes. */
  digest: string;
};

const FRONT_MATTER = /^---[ \t]*\r?\n([\s\S]*?)^---[ \t]*(?:\r?\n|$)/m;

/** The YAML between the first two lines of dashes; undefined where a file does not begin with front matter. */
export function frontMatterOf(text: string): string | undefined {
  const match = FRONT_MATTER.exec(text);
  return match?.index === 0 ? match[1] : undefined;
}

/** What follows the front matter of a file that begins with one. */
export function bodyOf(text: string): string {
  return text.slice(FRONT_MATTER.exec(text)?.[0].length ?? 0);
}

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

  const match = FRONT_MATTER.exec(text);
  if (match?.index !== 0) {
    report('front matter', text.trim() === '' ? 'an empty file' : 'none', 'a file begins with `---`, its fields, and `---` again');
    return problems;
  }
  const yaml = parseYaml(match[1] ?? '');
  if ('mistakes' in yaml) {
    // The first line of the file is the `---`.
    for (const { line, found, allowed } of yaml.mistakes)
      problems.push({ file, ...(line && { line: line + 1 }), field: 'front matter', found, allowed });
  }
  if (problems.length > 0 || 'mistakes' in yaml) return problems;

  const schema = entrySchema(kind, labels);
  const { data } = yaml;
  const checked = schema.safeParse(data ?? {});
  if (!checked.success) {
    for (const issue of checked.error.issues) {
      for (const { field, found, allowed } of describeIssue(issue, data, Object.keys(schema.shape))) report(field, found, allowed);
    }
    return problems;
  }
  return {
    kind,
    id,
    file,
    data: checked.data,
    body: text.slice(match[0].length),
    bodyLine: match[0].split('\n').length,
    digest: createHash('sha256').update(text).digest('base64url').slice(0, 16),
  } as Document;
}
