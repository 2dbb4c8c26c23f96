import type { Root } from 'mdast';
import { markdownToMdast } from 'satteri';
import { features } from './features.ts';

/**
 * Parse a body.
 *
 * @param body Markdown without front matter
 * @returns its tree, which nobody may change: the parser makes nodes as they are read
 */
export function parse(body: string): Readonly<Root> {
  return markdownToMdast(body, { features }) as Root;
}

/**
 * The same as a plain tree, which may be changed.
 *
 * @param body Markdown without front matter
 */
export function parseToChange(body: string): Root {
  return JSON.parse(JSON.stringify(parse(body))) as Root;
}
