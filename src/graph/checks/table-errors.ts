import type { ErrorRef } from '../../model/entry.ts';
import { indexTables, namesOf, type TableEntry } from '../../model/error-table.ts';
import type { Problem } from '../../model/problem.ts';
import type { Check } from './check.ts';

/** Where a domain has a table, that alone says which codes there are, what they are called and what they mean; entries name them. */
export const tableErrors: Check = ({ documents, tables }) => {
  const find = indexTables(tables);
  return documents.flatMap(({ file, data }) =>
    data.errors.flatMap((error, i) =>
      mistakesOf(error, find(error)).map(({ field, ...told }): Problem => ({ file, field: `errors[${i}].${field}`, ...told })),
    ),
  );
};

type Mistake = Omit<Problem, 'file'>;

function mistakesOf(error: ErrorRef, found: TableEntry): Mistake[] {
  if (found.tables.length === 0) return [];
  // What has words alone is no row of a table, and may say itself what it means.
  if (!error.code && !error.name) return [];
  return found.row ? [...wrongName(error, found), ...ownMeaning(error, found)] : [unknown(error, found)];
}

function unknown({ code, name }: ErrorRef, { tables }: TableEntry): Mistake {
  const field = code ? 'code' : 'name';
  return {
    field,
    found: `\`${code ?? name}\`, which ${tables.map(({ file }) => file).join(' and ')} does not have`,
    allowed: `a ${field} of that table; or add it there, with its source`,
  };
}

function wrongName({ name }: ErrorRef, { table, row }: TableEntry): Mistake[] {
  const known = row ? namesOf(row) : [];
  if (!row || !name || known.includes(name)) return [];
  const names = known.map((other) => `\`${other}\``).join(', ') || 'no name';
  return [
    {
      field: 'name',
      found: `\`${name}\`, which ${table?.file} does not call ${row.code}`,
      allowed: `${names}; leave \`name\` out, or add it to \`names\` there`,
    },
  ];
}

function ownMeaning({ meaning }: ErrorRef, { table, tables }: TableEntry): Mistake[] {
  const { file } = table ?? tables[0] ?? {};
  if (!meaning) return [];
  return [{ field: 'meaning', found: 'a meaning of its own', allowed: `none: it stands in ${file}; take it out here, or mend it there` }];
}
