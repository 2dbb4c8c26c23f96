import { nearestIds } from '../model/nearest-ids.ts';
import type { Problem } from '../model/problem.ts';
import type { Site } from '../site/site.ts';
import { isErrorAt } from './outcome.ts';
import type { Question } from './question-set.ts';

/**
 * Tell what a set takes for right and the knowledge base does not have: it would count as a miss for ever.
 *
 * @param file the set's path, for messages
 */
export function checkQuestions(file: string, questions: readonly Question[], { documents, graph }: Site): Problem[] {
  const ids = documents.map(({ id }) => id);
  const known = new Set(ids);
  const isKnown = (accepted: string) =>
    known.has(accepted) ||
    graph.symbols.some(({ name }) => name === accepted) ||
    graph.errors.some(({ path }) => isErrorAt(accepted, path));
  return questions.flatMap(({ accepted, line }) =>
    [...accepted]
      .filter((one) => !isKnown(one))
      .map((one) => ({
        file,
        ...(line && { line }),
        field: 'accepted',
        found: `\`${one}\`, which nothing here is called`,
        allowed: allowed(one, ids),
      })),
  );
}

function allowed(one: string, ids: readonly string[]): string {
  if (one.startsWith('error:')) return 'a code that has a page, as `error:DOMAIN#CODE`';
  const near = nearestIds(one, ids, 3);
  return `the id of an entry that is published${near.length > 0 ? `; perhaps ${near.map((id) => `\`${id}\``).join(', ')}` : ''}`;
}
