import type { Targets } from '../model/targets.ts';
import type { Urls } from '../model/urls.ts';
import { nameBlocks } from './block-ids.ts';
import { showDiagrams } from './diagram/show-diagrams.ts';
import { keepFormerAnchors } from './former-anchors.ts';
import { linkHeadings } from './heading-links.ts';
import { highlightCode } from './highlight.ts';
import { resolveDestinations } from './links.ts';
import { linkMentions } from './mentions.ts';
import { headRows } from './row-headers.ts';
import { allowSoftBreaks } from './soft-breaks.ts';
import { dressTables } from './tables.ts';
import { nameTasks } from './task-lists.ts';
import { toTree } from './to-tree.ts';
import { keepOptionsWhole } from './whole-options.ts';
import { writeHtml } from './write-html.ts';

/**
 * Render a checked body to HTML. It is parsed by Astro's default processor, Sätteri, and changed as a plain tree: to walk the
 * processor's own tree with as many plugins takes ten times as long.
 *
 * Safe to insert as it is: raw HTML has passed the allow-list of `sanitize.ts`, destinations that of
 * `destination.ts`, and everything else is escaped.
 *
 * @param body Markdown without front matter
 * @param self the entry's id
 * @param formerAnchors anchors that the body used to have, each with the one that stands for it now
 */
export async function renderBody(
  body: string,
  self: string,
  targets: Targets,
  urls: Urls,
  formerAnchors: Readonly<Record<string, string>> = {},
): Promise<string> {
  const tree = toTree(body);
  showDiagrams(tree, true);
  nameBlocks(tree);
  resolveDestinations(tree, targets, urls, self);
  linkMentions(tree, targets, urls, self);
  nameTasks(tree);
  dressTables(tree);
  headRows(tree);
  await highlightCode(tree);
  linkHeadings(tree);
  keepFormerAnchors(tree, formerAnchors);
  allowSoftBreaks(tree);
  keepOptionsWhole(tree);
  return writeHtml(tree, true);
}
