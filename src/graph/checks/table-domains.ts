import type { ErrorTable } from '../../model/error-table.ts';
import type { Problem } from '../../model/problem.ts';
import { slugify } from '../../model/slug.ts';
import type { Check } from './check.ts';

/**
 * No domain stands in two tables, by its name or by another's spelling. A spelling may be shared, as where one type of error is
 * printed for the codes of several domains, as long as the code tells which is meant.
 */
export const tableDomains: Check = ({ tables }) => {
  const domains = new Map<string, ErrorTable>();
  const spellings = Map.groupBy(
    tables.flatMap((table) => table.spellings.map((name, i) => ({ table, name, field: `spellings[${i}]` }))),
    ({ name }) => slugify(name),
  );
  const problems: Problem[] = [];
  const tell = ({ file }: ErrorTable, field: string, name: string, owner: ErrorTable, allowed: string) =>
    problems.push({ file, field, found: `\`${name}\`, which ${owner.file} has already`, allowed });

  for (const table of tables) {
    const { domain } = table;
    const owner = domains.get(slugify(domain));
    if (owner) tell(table, 'domain', domain, owner, 'each domain in one table');
    else domains.set(slugify(domain), table);
  }
  for (const [slug, shared] of spellings) {
    const owner = domains.get(slug);
    for (const [i, { table, name, field }] of shared.entries()) {
      if (owner && owner !== table) tell(table, field, name, owner, 'each domain in one table');
      const rival = shared.slice(0, i).find((other) => other.table !== table && sharesCode(other.table, table));
      if (rival) tell(table, field, name, rival.table, 'a spelling that is shared only where no code is: the code then tells the domains apart');
    }
  }
  return problems;
};

function sharesCode({ codes }: ErrorTable, other: ErrorTable): boolean {
  const known = new Set(codes.map(({ code }) => code));
  return other.codes.some(({ code }) => known.has(code));
}
