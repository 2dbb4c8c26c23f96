import type { Problem } from '../../model/problem.ts';
import { addressesOf } from '../addresses.ts';
import type { Content } from './check.ts';

/** What is needed to know of it. */
type Recorded = Pick<Content, 'site' | 'documents' | 'outlines' | 'tables' | 'matrices' | 'ledger'>;

/**
 * Places that a number alone tells apart change their addresses with their order, and once they are recorded nobody can see that they
 * did. So they are not recorded before their author has named them. No part of a build: nobody need record what is not published yet.
 */
export function unsettledAnchors({ site, documents, outlines, tables, matrices, ledger }: Recorded): Problem[] {
  const { owners } = addressesOf(site, documents, outlines, tables, matrices);
  const paths = new Map([...owners].map(([path, document]) => [document, path]));
  const problems: Problem[] = [];
  for (const [document, outline] of outlines) {
    const recorded = new Set(ledger.get(paths.get(document) ?? ''));
    for (const places of outline.numbered) {
      if (places.some(({ anchor }) => recorded.has(anchor))) continue;
      const anchors = places.map(({ anchor }) => `\`#${anchor}\``).join(', ');
      problems.push({
        file: document.file,
        field: `body, lines ${places.map(({ line }) => line).join(', ')}`,
        found: `${places.length} places that a number alone tells apart, ${anchors}: they would change their addresses with their order`,
        allowed: `write an anchor at each before it is recorded, such as ${places.map(({ anchor }) => `\`{#${anchor}}\``).join(', ')}`,
      });
    }
  }
  return problems;
}
