import { anchorsOf, emptyOutline } from '../../model/outline.ts';
import type { Problem } from '../../model/problem.ts';
import type { Check } from './check.ts';
import { nearestId } from './nearest.ts';

/** Every link of a body leads somewhere: to an entry, to an anchor that it has, or to a web address. */
export const knownLinks: Check = ({ documents, outlines, byId, broken, drafts }) => {
  const problems: Problem[] = [];
  for (const document of documents) {
    const { file } = document;
    const outline = outlines.get(document);
    if (!outline) continue;
    const report = (line: number, found: string, allowed: string) => problems.push({ file, line, field: 'body', found, allowed });

    for (const { id, anchor, line } of outline.links) {
      const shown = `[[${id}${anchor && `#${anchor}`}]]`;
      const target = id ? byId.get(id) : document;
      if (!target) {
        if (drafts.has(id)) report(line, `\`${shown}\`, a draft`, 'the id of an entry that is published');
        else if (!broken.has(id)) report(line, `\`${shown}\`, an id that no entry has`, `the id of an entry${nearestId(id, byId)}`);
        continue;
      }
      const anchors = [...anchorsOf(outlines.get(target) ?? emptyOutline), ...Object.keys(target.data.anchors)];
      if (anchor && target.kind === 'term') report(line, `\`${shown}\``, `a term has no anchors; link \`[[${id}]]\``);
      else if (anchor && !anchors.includes(anchor) && !broken.has(target.id)) {
        report(
          line,
          `\`${shown}\`, an anchor that ${target.file} does not have`,
          `one of its anchors: ${anchors.map((known) => `#${known}`).join(', ') || 'none'}`,
        );
      }
    }
    for (const { found, allowed, line } of outline.refused) report(line, found, allowed);
  }
  return problems;
};
