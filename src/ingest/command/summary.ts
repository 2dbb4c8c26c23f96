import type { IngestResult } from '../ingest.ts';
import { total } from '../redact/redact.ts';

/** The table at the end of a run. */
export function summaryTable(result: IngestResult): string {
  const kinds = Object.entries(result.redactions).map(([kind, count]) => `${kind}: ${count}`);
  const rows: [name: string, count: number, remark: string][] = [
    ['read', result.read, 'posts in all captures'],
    ['new', result.new, 'drafts'],
    ['updated', result.updated, 'entries with new figures, revisions or dates'],
    ['unchanged', result.unchanged, ''],
    ['merged', result.merged, 'captured more than once'],
    ['doubtful', result.doubtful, result.doubtful > 0 ? 'new drafts that a person has to look at; each says why' : ''],
    [
      'left out',
      result.lost.reduce((sum, { count }) => sum + count, 0),
      result.lost.map(({ kind, count }) => `${kind}: ${count}`).join(', '),
    ],
    ['redacted', total(result.redactions), kinds.join(', ')],
    ['failed', result.failed, ''],
  ];
  return rows.map(([name, count, remark]) => `${name.padEnd(10)}${String(count).padStart(8)}  ${remark}`.trimEnd()).join('\n');
}
