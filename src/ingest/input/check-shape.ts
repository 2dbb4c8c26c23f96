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
  const issue = checked.error.issues[0];
  const place = issue?.path.length ? `field ${issue.path.map(String).join('.')}` : 'the whole file';
  throw new CaptureError({ file, place, found: issue?.message ?? 'another shape', allowed: `the fields of ${format}` });
}
