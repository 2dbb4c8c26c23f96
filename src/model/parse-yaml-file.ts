import type { z } from 'zod';
import { describeIssue } from './describe-issue.ts';
import type { Problem } from './problem.ts';
import { parseYaml } from './yaml.ts';

/**
 * Parse a YAML file and check it by its schema.
 *
 * @param file path from the project's root, for messages
 * @returns the checked data, or every mistake found in it, each with its line where that is known
 */
export function parseYamlFile<T>(file: string, text: string, schema: z.ZodType<T>): { data: T } | Problem[] {
  const yaml = parseYaml(text);
  if ('mistakes' in yaml)
    return yaml.mistakes.map(({ line, found, allowed }) => ({ file, field: 'file', ...(line && { line }), found, allowed }));
  const { data, placeOf } = yaml;
  const checked = schema.safeParse(data ?? {});
  if (checked.success) return { data: checked.data };
  return checked.error.issues.flatMap((issue) => {
    const place = placeOf(issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0] ?? ''] : issue.path);
    return describeIssue(issue, data ?? {}, schema).map((told) => ({ file, ...told, ...place }));
  });
}
