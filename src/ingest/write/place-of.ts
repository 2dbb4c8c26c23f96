import { basename } from 'node:path';
import type { PreparedPost } from '../prepare.ts';

/** Where a post stands in its capture, as a draft says it. */
export function placeOf({ startLine, endLine }: Pick<PreparedPost, 'startLine' | 'endLine'>, file: string): string {
  return `${basename(file)}, lines ${startLine}–${endLine}`;
}
