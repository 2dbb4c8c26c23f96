import { anchorSchema } from '../../model/id.ts';
import { emptyOutline, type Spot } from '../../model/outline.ts';
import type { Problem } from '../../model/problem.ts';
import type { Check } from './check.ts';

/** Headings begin at the second level; they and whatever else has an anchor have one of their own that is fit for a URL. */
export const headings: Check = ({ documents, outlines }) => {
  const problems: Problem[] = [];
  for (const document of documents) {
    const { file } = document;
    const seen = new Map<string, number>();
    const { headings, blocks } = outlines.get(document) ?? emptyOutline;
    const report = ({ line, column }: Spot, found: string, allowed: string) =>
      problems.push({ file, line, column, field: 'body', found, allowed });
    for (const { text, depth, ...spot } of headings) {
      if (depth === 1) report(spot, `the first-level heading “${text}”`, 'the title is the first-level heading; begin at `##`');
    }
    for (const { anchor, line, column } of [...headings, ...blocks].sort((a, b) => a.line - b.line)) {
      const before = seen.get(anchor);
      if (before)
        report(
          { line, column },
          `the anchor \`#${anchor}\`, which stands on line ${before} too`,
          'each anchor once; give one of them another `{#id}`',
        );
      else if (!anchorSchema.safeParse(anchor).success)
        report({ line, column }, `the anchor \`#${anchor}\``, 'lower-case letters, digits and hyphens, given with `{#id}`');
      seen.set(anchor, line);
    }
  }
  return problems;
};
