import { formerIdsOf } from '../../model/former-ids.ts';
import type { Problem } from '../../model/problem.ts';
import type { Check } from './check.ts';

/** No id stands twice, neither as a file's name nor as an alias. */
export const uniqueIds: Check = ({ documents }) => {
  const problems: Problem[] = [];
  const owners = new Map<string, string>();
  const claim = (id: string, file: string, field: string) => {
    const owner = owners.get(id);
    if (owner)
      problems.push({ file, field, found: `\`${id}\`, which ${owner} has already`, allowed: 'an id that no other entry has or had' });
    else owners.set(id, file);
  };
  for (const { id, file } of documents) claim(id, file, 'file name');
  for (const document of documents) {
    const field = document.kind === 'term' ? 'formerIds' : 'aliases';
    for (const [i, id] of formerIdsOf(document).entries()) claim(id, document.file, `${field}[${i}]`);
  }
  return problems;
};
