import type { z } from 'zod';
import { CaptureError } from '../capture-error.ts';

/**
 * Check that data has the shape that a format promises.
 *
 * @throws CaptureError naming the first field that differs
 */
export function checkShape<S extends z.ZodType>(file: string, data: unknown, schema: S, format: string): z.infer<S> {
  const checked = schema.safeParse(data);
  if (checked.success) return checked.data;
  const [first] = checked.error.issues;
  const issue = first && nearest(first);
  const place = issue?.path.length ? `field ${issue.path.map(String).join('.')}` : 'the whole file';
  throw new CaptureError({ file, place, found: issue?.message ?? 'another shape', allowed: `the fields of ${format}` });
}

type Issue = z.core.$ZodIssue;

/** Where data may have one of several shapes: what differs from the one that it fits furthest. */
function nearest(issue: Issue): Pick<Issue, 'path' | 'message'> {
  if (issue.code !== 'invalid_union') return issue;
  const tried = issue.errors.flatMap(([first]) => (first ? [nearest(first)] : []));
  const [furthest] = tried.toSorted((a, b) => b.path.length - a.path.length);
  return furthest ? { ...furthest, path: [...issue.path, ...furthest.path] } : issue;
}
