import { type TableRecord, tablesOf } from '../markdown/tables-of.ts';
import type { Document } from '../model/document.ts';
import type { Matrix } from '../model/matrix.ts';
import type { Problem } from '../model/problem.ts';

/** A matrix names an entry and topics that there are, and says what the entry's tables say: no row more, none less, none other. */
export function checkMatrices(matrices: readonly Matrix[], byId: ReadonlyMap<string, Document>, broken: ReadonlySet<string>): Problem[] {
  return matrices.flatMap((matrix) => [...unknownIds(matrix, byId, broken), ...disagreements(matrix, byId)]);
}

function unknownIds({ file, entry, topics }: Matrix, byId: ReadonlyMap<string, Document>, broken: ReadonlySet<string>): Problem[] {
  const lacks = (id: string, kind?: string) => !broken.has(id) && (!byId.has(id) || (kind !== undefined && byId.get(id)?.kind !== kind));
  return [
    ...(lacks(entry) ? [{ file, field: 'entry', found: `\`${entry}\`, an id that no entry has`, allowed: 'the id of an entry' }] : []),
    ...topics.flatMap((id, i) =>
      lacks(id, 'topic') ? [{ file, field: `topics[${i}]`, found: `\`${id}\`, which is no topic`, allowed: 'the id of a topic' }] : [],
    ),
  ];
}

function disagreements({ file, entry: id, columns, rows }: Matrix, byId: ReadonlyMap<string, Document>): Problem[] {
  const entry = byId.get(id);
  const compared = columns.flatMap(({ in: title }, at) => (title ? [{ title, at }] : []));
  if (!entry || compared.length === 0) return [];
  const tables = tablesOf(entry.body);
  const wordsOf = (record: TableRecord) => compared.map(({ title }) => record[title] ?? '').join(' | ');
  const cellsOf = (cells: readonly string[]) => compared.map(({ at }) => cells[at] ?? '').join(' | ');
  const comparable = (section: string) => (tables.get(section) ?? []).filter((record) => compared.every(({ title }) => title in record));
  const problems: Problem[] = [];

  for (const [i, { section, cells }] of rows.entries()) {
    if (section === undefined) continue;
    const there = comparable(section).map(wordsOf);
    if (there.includes(cellsOf(cells))) continue;
    const allowed =
      there.length > 0 ? `a row of ${entry.file}#${section}: ${there.join('; ')}` : `a section of ${entry.file} with such a table`;
    problems.push({ file, field: `rows[${i}].cells`, found: `\`${cellsOf(cells)}\`, which #${section} does not say`, allowed });
  }
  for (const section of new Set(rows.flatMap((row) => row.section ?? []))) {
    const here = rows.filter((row) => row.section === section).map(({ cells }) => cellsOf(cells));
    for (const words of comparable(section).map(wordsOf)) {
      if (here.includes(words)) continue;
      problems.push({
        file,
        field: 'rows',
        found: `no row for \`${words}\`, which ${entry.file}#${section} has`,
        allowed: 'a row for each of that table',
      });
    }
  }
  return problems;
}
