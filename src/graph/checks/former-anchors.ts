import { anchorsOf, emptyOutline } from '../../model/outline.ts';
import type { Problem } from '../../model/problem.ts';
import type { Check } from './check.ts';

/** A former anchor leads to one that its page has, and is none that the page has. */
export const formerAnchors: Check = ({ documents, outlines }) => {
  const problems: Problem[] = [];
  for (const document of documents) {
    const { kind, file, data } = document;
    const present = new Set(anchorsOf(outlines.get(document) ?? emptyOutline));
    const list = [...present].map((anchor) => `\`${anchor}\``).join(', ') || 'none';
    for (const [former, now] of Object.entries(data.anchors)) {
      const report = (found: string, allowed: string) => problems.push({ file, field: `anchors.${former}`, found, allowed });
      if (kind === 'term') report(`\`${now}\``, 'a term has no anchors; take it out');
      else if (present.has(former)) report('an anchor that the page has', 'only anchors that it has no longer');
      else if (!present.has(now)) report(`\`${now}\`, an anchor that the page does not have`, `one of its anchors: ${list}`);
    }
  }
  return problems;
};
