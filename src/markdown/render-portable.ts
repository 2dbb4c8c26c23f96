import type { Targets } from '../model/targets.ts';
import type { Urls } from '../model/urls.ts';
import { showDiagrams } from './diagram/show-diagrams.ts';
import { resolveDestinations } from './links.ts';
import { makePortable } from './portable.ts';
import { toTree } from './to-tree.ts';
import { writeHtml } from './write-html.ts';

/**
 * Render a checked body to HTML for other places, such as a feed: absolute links, plain code, no classes, no ids.
 * As safe to insert as what `renderBody` makes.
 *
 * @param body Markdown without front matter
 * @param self the entry
 */
export function renderPortable(body: string, { kind, id }: Parameters<Urls['entry']>[0], targets: Targets, urls: Urls): string {
  const tree = toTree(body);
  showDiagrams(tree, false);
  resolveDestinations(tree, targets, urls, id);
  makePortable(tree, urls.absolute(urls.entry({ kind, id })));
  return writeHtml(tree);
}
