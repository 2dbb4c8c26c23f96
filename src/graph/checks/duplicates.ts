import type { Problem } from '../../model/problem.ts';
import type { Check } from './check.ts';

/** What a post repeats is a post that stands for itself: no chain of duplicates comes back to where it began. */
export const duplicates: Check = ({ documents, byId }) => {
  const problems: Problem[] = [];
  const originalOf = (id: string) => {
    const document = byId.get(id);
    return document?.kind === 'post' ? document.data.duplicateOf : undefined;
  };
  for (const { id, file } of documents) {
    const path = [id];
    for (let at = originalOf(id); at && at !== path.at(-1) && !path.slice(1).includes(at); at = originalOf(at)) {
      path.push(at);
      if (at !== id) continue;
      problems.push({ file, field: 'duplicateOf', found: path.join(' → '), allowed: 'a post that is no duplicate of this one' });
      break;
    }
  }
  return problems;
};
