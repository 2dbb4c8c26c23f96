import type { IngestResult } from '../ingest.ts';

/**
 * The code that a run exits with: 0 fine, 1 something needs a person.
 *
 * A doubtful post needs one when its draft is new; once it has an entry, somebody has looked at it.
 *
 * @param check whether the run was to compare only
 */
export function exitCode(result: Pick<IngestResult, 'failed' | 'doubtful' | 'missing' | 'differences'>, check: boolean): 0 | 1 {
  if (result.failed > 0 || result.doubtful > 0) return 1;
  return check && result.missing.count + result.differences.count > 0 ? 1 : 0;
}
