import type { Document } from '../../model/document.ts';
import type { Problem } from '../../model/problem.ts';
import type { Check } from './check.ts';

/** A date, and the field that it stands in. */
type Dated = [field: string, date: string | undefined];

/** Nothing has happened yet that lies in the future, and nothing was changed or checked before it was there. */
export const dates: Check = ({ documents, tables, matrices, today }) => {
  const problems: Problem[] = [];
  const refuseFuture = (file: string, [field, date]: Dated) => {
    if (date && isAfter(date, today))
      problems.push({ file, field, found: `${date}, which is yet to come`, allowed: `a date up to today, ${today}` });
  };
  for (const document of documents) {
    const report = (field: string, found: string, allowed: string) => problems.push({ file: document.file, field, found, allowed });
    for (const dated of datesOf(document)) refuseFuture(document.file, dated);
    for (const [[earlier, first], [later, second]] of pairsOf(document)) {
      if (first && second && isAfter(first, second))
        report(later, `${second}, which is before \`${earlier}\`, ${first}`, 'the same day or a later one');
    }
  }
  for (const { file, reviewed } of [...tables, ...matrices]) refuseFuture(file, ['reviewed', reviewed]);
  return problems;
};

function datesOf({ data }: Document): Dated[] {
  return [
    ['created', data.created],
    ['updated', data.updated],
    ['reviewed', data.reviewed],
    ['source.published', data.source.published],
    ['source.captured', data.source.captured],
    ...data.revisions.map(({ date }, i): Dated => [`revisions[${i}].date`, date]),
    ...('metrics' in data
      ? ([
          ['metrics.activity', data.metrics.activity],
          ['metrics.asOf', data.metrics.asOf],
        ] as Dated[])
      : []),
    ...publicationOf(data),
  ];
}

function pairsOf({ data }: Document): [Dated, Dated][] {
  const created: Dated = ['created', data.created];
  return [[created, ['updated', data.updated]], [created, ['reviewed', data.reviewed]], publicationOf(data)];
}

/** When a note was published and revised, where its kind says so. */
function publicationOf(data: Document['data']): [Dated, Dated] {
  return [
    ['published', 'published' in data ? data.published : undefined],
    ['revised', 'revised' in data ? data.revised : undefined],
  ];
}

/** Whether a date is later for sure: one without month or day may be any day of its year or month. */
function isAfter(date: string, other: string): boolean {
  const length = Math.min(date.length, other.length);
  return date.slice(0, length) > other.slice(0, length);
}
