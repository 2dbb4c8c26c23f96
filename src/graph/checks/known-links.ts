import type { Document } from '../../model/document.ts';
import { anchorsOf, emptyOutline, type Outline, type Spot } from '../../model/outline.ts';
import type { Problem } from '../../model/problem.ts';
import type { Check, Content } from './check.ts';
import { nearestId } from './nearest.ts';

/** What links are looked up in. */
export type Known = Pick<Content, 'outlines' | 'byId' | 'broken' | 'drafts'>;

/** Every link of a body leads somewhere: to an entry, to an anchor that it has, or to a web address. */
export const knownLinks: Check = ({ documents, outlines, ...known }) =>
  documents.flatMap((document) => {
    const outline = outlines.get(document);
    return outline ? lostLinks(document.file, outline, { outlines, ...known }, document) : [];
  });

/**
 * The links of a body that lead nowhere.
 *
 * @param file whose body it is
 * @param self the entry whose body it is, where it is one
 */
export function lostLinks(file: string, outline: Outline, { outlines, byId, broken, drafts }: Known, self?: Document): Problem[] {
  const problems: Problem[] = [];
  const report = ({ line, column }: Spot, found: string, allowed: string) =>
    problems.push({ file, line, column, field: 'body', found, allowed });
  const missing = (spot: Spot, shown: string, where: string, anchors: readonly string[]) =>
    report(
      spot,
      `\`${shown}\`, an anchor that ${where} does not have`,
      `one of its anchors: ${anchors.map((known) => `#${known}`).join(', ') || 'none'}`,
    );

  for (const { id, anchor, ...spot } of outline.links) {
    const shown = `[[${id}${anchor && `#${anchor}`}]]`;
    const target = id ? byId.get(id) : self;
    if (!target) {
      if (!id) {
        if (!anchorsOf(outline).includes(anchor)) missing(spot, shown, file, anchorsOf(outline));
      } else if (drafts.has(id)) report(spot, `\`${shown}\`, a draft`, 'the id of an entry that is published');
      else if (!broken.has(id)) report(spot, `\`${shown}\`, an id that no entry has`, `the id of an entry${nearestId(id, byId)}`);
      continue;
    }
    const anchors = [...anchorsOf(outlines.get(target) ?? emptyOutline), ...Object.keys(target.data.anchors)];
    if (anchor && target.kind === 'term') report(spot, `\`${shown}\``, `a term has no anchors; link \`[[${id}]]\``);
    else if (anchor && !anchors.includes(anchor) && !broken.has(target.id)) missing(spot, shown, target.file, anchors);
  }
  for (const { found, allowed, ...spot } of outline.refused) report(spot, found, allowed);
  return problems;
}
