import type { Problem } from '../../model/problem.ts';
import type { Check } from './check.ts';

/** All terms stand on one page, so the body of none has headings or footnotes: their ids would stand there twice. */
export const termBodies: Check = ({ documents, outlines }) => {
  const problems: Problem[] = [];
  for (const document of documents) {
    const outline = outlines.get(document);
    if (document.kind !== 'term' || !outline) continue;
    const report = (spot: { line: number; column?: number }, found: string, allowed: string) =>
      problems.push({ file: document.file, ...spot, field: 'body', found, allowed });
    for (const { line, column, text } of outline.headings)
      report({ line, column }, `the heading “${text}”`, 'a term has none; what needs one is a post or a topic');
    for (const line of outline.footnotes) report({ line }, 'a footnote', 'a term has none; link its source in the text');
  }
  return problems;
};
