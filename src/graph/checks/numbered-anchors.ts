import type { Problem } from '../../model/problem.ts';
import { addressesOf } from '../addresses.ts';
import type { Check } from './check.ts';

/**
 * An anchor with a number belongs to whatever comes first, second or third: once one was published, any change of their order or
 * number moves it. The ledger knows no order, so that nobody but the author can tell whether it did, and each place has to name its own.
 */
export const numberedAnchors: Check = ({ site, documents, outlines, tables, matrices, pages: ownPages, broken, ledger }) => {
  const numbered = [...outlines].filter(([, outline]) => outline.numbered.length > 0);
  if (broken.size > 0 || numbered.length === 0) return [];
  const { owners } = addressesOf(site, documents, outlines, tables, matrices, ownPages);
  const paths = new Map([...owners].map(([path, document]) => [document, path]));
  const problems: Problem[] = [];
  for (const [document, outline] of numbered) {
    const recorded = new Set(ledger.get(paths.get(document) ?? ''));
    for (const places of outline.numbered) {
      const kept = places.filter(({ anchor }) => recorded.has(anchor)).map(({ anchor }) => anchor);
      if (kept.length === 0) continue;
      const lines = places.map(({ line }) => line).join(', ');
      problems.push({
        file: document.file,
        ...(places[0] && { line: places[0].line, column: places[0].column }),
        field: 'body',
        found: `${places.length} places that a number alone tells apart, on lines ${lines}; of them, ${kept.map((anchor) => `\`#${anchor}\``).join(', ')} was published, and moves with their order`,
        allowed: `write ${kept.map((anchor) => `\`{#${anchor}}\``).join(', ')} where it stood when it was published, and an anchor of its own at each other`,
      });
    }
  }
  return problems;
};
