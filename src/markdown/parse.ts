import type { Root } from 'mdast';
import { markdownToMdast } from 'satteri';
import { features } from './features.ts';
import { readBars } from './table-bars.ts';

/**
 * Parse a body.
 *
 * @param body Markdown without front matter
 * @returns a tree of its own, which may be changed
 */
export function parse(body: string): Root {
  const tree = markdownToMdast(body, { features }) as Root;
  readBars(tree, body);
  return tree;
}
