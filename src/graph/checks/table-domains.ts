import type { Problem } from '../../model/problem.ts';
import { slugify } from '../../model/slug.ts';
import type { Check } from './check.ts';

/** No domain stands in two tables, neither by its name nor by another spelling. */
export const tableDomains: Check = ({ tables }) => {
  const problems: Problem[] = [];
  const owners = new Map<string, string>();
  for (const { file, domain, spellings } of tables) {
    const names = [{ field: 'domain', name: domain }, ...spellings.map((name, i) => ({ field: `spellings[${i}]`, name }))];
    for (const { field, name } of names) {
      const owner = owners.get(slugify(name));
      if (owner && owner !== file)
        problems.push({
          file,
          field,
          found: `\`${name}\`, which ${owner} has already`,
          allowed: 'each domain, in all its spellings, in one table',
        });
      else owners.set(slugify(name), file);
    }
  }
  return problems;
};
