import type { Problem } from '../../model/problem.ts';
import type { Check } from './check.ts';

const ANCHOR = /^[a-z0-9]+([-_.][a-z0-9]+)*-?\d*$/;

/** Headings begin at the second level, and each has an anchor of its own that is fit for a URL. */
export const headings: Check = ({ documents, outlines }) => {
  const problems: Problem[] = [];
  for (const document of documents) {
    const { file } = document;
    const seen = new Map<string, number>();
    for (const { anchor, text, depth, line } of outlines.get(document)?.headings ?? []) {
      const report = (found: string, allowed: string) => problems.push({ file, field: `body, line ${line}`, found, allowed });
      const before = seen.get(anchor);
      if (depth === 1) report(`the first-level heading “${text}”`, 'the title is the first-level heading; begin at `##`');
      if (before)
        report(`the anchor \`#${anchor}\`, which stands on line ${before} too`, 'one anchor a heading; give one of them another `{#id}`');
      else if (!ANCHOR.test(anchor))
        report(`the anchor \`#${anchor}\``, 'lower-case letters, digits and hyphens; give the heading one with `{#id}`');
      seen.set(anchor, line);
    }
  }
  return problems;
};
