import type { ErrorTable } from '../../model/error-table.ts';
import { codeSlug, slugify } from '../../model/slug.ts';
import type { Check } from './check.ts';

/**
 * A domain and a code say one row. So a domain's name stands in one table; another spelling may stand in several, as the name of
 * an error type that wraps others does, where these have no code in common.
 */
export const tableDomains: Check = ({ tables }) => {
  const owners = new Map<string, { table: ErrorTable; isDomain: boolean }[]>();
  return tables.flatMap((table) => {
    const names = [{ field: 'domain', name: table.domain }, ...table.spellings.map((name, i) => ({ field: `spellings[${i}]`, name }))];
    return names.flatMap(({ field, name }) => {
      const isDomain = field === 'domain';
      const others = (owners.get(slugify(name)) ?? []).filter((owner) => owner.table !== table);
      owners.set(slugify(name), [...others, { table, isDomain }]);
      return others.flatMap((owner) => {
        const report = (found: string, allowed: string) => [{ file: table.file, field, found: `\`${name}\`, ${found}`, allowed }];
        if (isDomain || owner.isDomain) return report(`which ${owner.table.file} has already`, 'the name of each domain in one table');
        const code = commonCode(owner.table, table);
        return code === undefined
          ? []
          : report(
              `which ${owner.table.file} has too, and the code ${code} with it`,
              'a spelling that two tables share says codes of one of them',
            );
      });
    });
  });
};

function commonCode(a: ErrorTable, b: ErrorTable): string | undefined {
  const known = new Set(a.codes.map(({ code }) => codeSlug(code)));
  return b.codes.find(({ code }) => known.has(codeSlug(code)))?.code;
}
