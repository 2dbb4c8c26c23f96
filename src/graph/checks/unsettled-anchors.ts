import type { Problem } from '../../model/problem.ts';
import type { Content } from './check.ts';

/**
 * Places that a number alone tells apart change their addresses with their order. So they are not recorded before their author has
 * named them. No part of a build: nobody need record what is not published yet; where one was, `numberedAnchors` stops the build.
 */
export function unsettledAnchors({ outlines }: Pick<Content, 'outlines'>): Problem[] {
  const problems: Problem[] = [];
  for (const [{ file }, { numbered }] of outlines)
    for (const places of numbered) {
      const anchors = places.map(({ anchor }) => `\`#${anchor}\``).join(', ');
      problems.push({
        file,
        ...(places[0] && { line: places[0].line, column: places[0].column }),
        field: 'body',
        found: `${places.length} places that a number alone tells apart, ${anchors} on lines ${places.map(({ line }) => line).join(', ')}: they would change their addresses with their order`,
        allowed: `write an anchor at each before it is recorded, such as ${places.map(({ anchor }) => `\`{#${anchor}}\``).join(', ')}`,
      });
    }
  return problems;
}
