import { closest, distance } from 'fastest-levenshtein';
import type { z } from 'zod';
import { allowedKeys } from './allowed-keys.ts';

/** The parts of a problem that follow from a schema's issue. */
export interface IssueDescription {
  field: string;
  found: string;
  allowed: string;
}

/**
 * Tell a schema's issue in the words of the person who wrote the field.
 *
 * @param issue what zod found
 * @param data the value that was checked
 * @param schema what checked it, to tell which names are allowed where one is not
 */
export function describeIssue(issue: z.core.$ZodIssue, data: unknown, schema: z.core.$ZodType): IssueDescription[] {
  const field = formatPath(issue.path);
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      field: field ? `${field}.${key}` : key,
      found: 'a field that does not exist here',
      allowed: suggest(key, allowedKeys(schema, issue.path)),
    }));
  }
  const value = valueAt(data, issue.path);
  return [{ field: field || 'front matter', found: describeValue(value), allowed: describeAllowed(issue, value) }];
}

function describeAllowed(issue: z.core.$ZodIssue, value: unknown): string {
  switch (issue.code) {
    case 'invalid_value':
      return `allowed: ${issue.values.map((option) => `\`${String(option)}\``).join(', ')}`;
    case 'invalid_type':
      return `${value === undefined ? 'required' : 'takes'}: ${typeNames[issue.expected] ?? issue.expected}`;
    case 'invalid_key':
      return `takes before the colon: ${issue.issues.map(({ message }) => message).join(', ')}`;
    case 'invalid_union':
      return 'takes: text or a number';
    default:
      return `takes: ${issue.message}`;
  }
}

const typeNames: Record<string, string> = {
  string: 'text',
  array: 'a list, such as `[a, b]`',
  boolean: '`true` or `false`',
  number: 'a number',
  int: 'a whole number',
  object: 'fields of its own, `name: value` on lines below it',
  record: '`name: value` pairs',
};

function suggest(key: string, fields: readonly string[]): string {
  if (fields.length === 0) return 'take it out';
  const nearest = closest(key, [...fields]);
  const hint = distance(key, nearest) <= Math.max(2, key.length / 3) ? `did you mean \`${nearest}\`? ` : '';
  return `${hint}allowed: ${fields.map((name) => `\`${name}\``).join(', ')}`;
}

const MAX_SHOWN = 60;

/** Show a value as its author wrote it, cut where it is long. */
export function describeValue(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (typeof value === 'string') {
    return value.length > MAX_SHOWN
      ? `${JSON.stringify(`${value.slice(0, MAX_SHOWN)}…`)} (${value.length} characters)`
      : JSON.stringify(value);
  }
  const text = JSON.stringify(value) ?? String(value);
  return text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN)}…` : text;
}

/** `['errors', 0, 'code']` → `errors[0].code` */
function formatPath(path: readonly PropertyKey[]): string {
  return path.reduce<string>((text, part) => {
    if (typeof part === 'number') return `${text}[${part}]`;
    return text ? `${text}.${String(part)}` : String(part);
  }, '');
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, part) => (value as Record<PropertyKey, unknown> | undefined)?.[part], data);
}
