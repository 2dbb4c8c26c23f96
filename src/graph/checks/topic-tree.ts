import type { Problem } from '../../model/problem.ts';
import type { Check } from './check.ts';

/** Topics form a tree: no topic is its own ancestor. */
export const topicTree: Check = ({ documents, byId }) => {
  const problems: Problem[] = [];
  const parentOf = (id: string) => {
    const document = byId.get(id);
    return document?.kind === 'topic' ? document.data.parent : undefined;
  };
  for (const { kind, id, file } of documents) {
    if (kind !== 'topic') continue;
    const path = [id];
    for (let at = parentOf(id); at && !path.slice(1).includes(at); at = parentOf(at)) {
      path.push(at);
      if (at === id) {
        problems.push({ file, field: 'parent', found: path.join(' → '), allowed: 'a topic that is not below this one' });
        break;
      }
    }
  }
  return problems;
};
