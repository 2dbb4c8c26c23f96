import type { ErrorRef } from '../../model/entry.ts';
import { type ErrorRow, type ErrorTable, indexTables, namesOf } from '../../model/error-table.ts';
import type { Problem } from '../../model/problem.ts';
import { codeSlug } from '../../model/slug.ts';
import type { Check } from './check.ts';

/** Where a domain has a table, that alone says which codes there are, what they are called and what they mean; entries name them. */
export const tableErrors: Check = ({ documents, tables }) => {
  const tableOf = indexTables(tables);
  return documents.flatMap(({ file, data }) =>
    data.errors.flatMap((error, i) => {
      const table = tableOf(error.domain);
      return table
        ? mistakesOf(error, table).map(({ field, ...told }): Problem => ({ file, field: `errors[${i}].${field}`, ...told }))
        : [];
    }),
  );
};

type Mistake = Omit<Problem, 'file'>;

function mistakesOf(error: ErrorRef, table: ErrorTable): Mistake[] {
  const row = rowOf(error, table);
  if (!row) {
    const field = error.code ? 'code' : 'name';
    const value = error[field];
    if (value)
      return [
        {
          field,
          found: `\`${value}\`, which ${table.file} does not have`,
          allowed: `a ${field} of that table; or add it there, with its source`,
        },
      ];
  }
  // What has words alone is no row of a table, and may say itself what it means.
  return row ? [...wrongName(error, row, table), ...ownMeaning(error, table)] : [];
}

function wrongName({ name }: ErrorRef, row: ErrorRow, { file }: ErrorTable): Mistake[] {
  const known = namesOf(row);
  if (!name || known.includes(name)) return [];
  const names = known.map((other) => `\`${other}\``).join(', ') || 'no name';
  return [
    {
      field: 'name',
      found: `\`${name}\`, which ${file} does not call ${row.code}`,
      allowed: `${names}; leave \`name\` out, or add it to \`names\` there`,
    },
  ];
}

function ownMeaning({ meaning }: ErrorRef, { file }: ErrorTable): Mistake[] {
  return meaning
    ? [{ field: 'meaning', found: 'a meaning of its own', allowed: `none: it stands in ${file}; take it out here, or mend it there` }]
    : [];
}

/** The row that an error names: by its code, else by its name. */
function rowOf({ code, name }: ErrorRef, { codes }: ErrorTable): ErrorRow | undefined {
  if (code) return codes.find((row) => codeSlug(row.code) === codeSlug(code));
  return name ? codes.find((row) => namesOf(row).includes(name)) : undefined;
}
