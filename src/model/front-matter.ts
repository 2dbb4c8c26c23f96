import type { z } from 'zod';
import { describeIssue } from './describe-issue.ts';
import type { Problem } from './problem.ts';
import { parseYaml } from './yaml.ts';

const FRONT_MATTER = /^---[ \t]*\r?\n([\s\S]*?)^---[ \t]*(?:\r?\n|$)/m;

/** A file of Markdown taken apart. */
export interface Parts<T> {
  /** The checked front matter. */
  data: T;
  /** What follows it. */
  body: string;
  /** The line of the file that the body begins on, counted from 1. */
  bodyLine: number;
}

/** The YAML between the first two lines of dashes; undefined where a file does not begin with front matter. */
export function frontMatterOf(text: string): string | undefined {
  const match = FRONT_MATTER.exec(text);
  return match?.index === 0 ? match[1] : undefined;
}

/**
 * Take a file of Markdown apart, and check its front matter.
 *
 * @param file path from the project's root, for messages
 * @returns its parts, or every mistake found in its front matter
 */
export function parseFrontMatter<S extends z.ZodObject>(file: string, text: string, schema: S): Parts<z.infer<S>> | Problem[] {
  const match = FRONT_MATTER.exec(text);
  if (match?.index !== 0) {
    const found = text.trim() === '' ? 'an empty file' : 'none';
    return [{ file, field: 'front matter', found, allowed: 'a file begins with `---`, its fields, and `---` again' }];
  }
  const yaml = parseYaml(match[1] ?? '');
  if ('mistakes' in yaml)
    // The first line of the file is the `---`.
    return yaml.mistakes.map(({ line, found, allowed }) => ({
      file,
      ...(line && { line: line + 1 }),
      field: 'front matter',
      found,
      allowed,
    }));
  const checked = schema.safeParse(yaml.data ?? {});
  if (!checked.success)
    return checked.error.issues.flatMap((issue) => describeIssue(issue, yaml.data, schema).map((described) => ({ file, ...described })));
  return { data: checked.data, body: text.slice(match[0].length), bodyLine: match[0].split('\n').length };
}
