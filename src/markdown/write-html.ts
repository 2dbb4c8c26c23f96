import type { Root } from 'hast';
import { toHtml } from 'hast-util-to-html';

/**
 * Write a tree as HTML, in as few bytes as are read alike.
 *
 * @param raw whether what is raw is written as it is: only diagrams' pictures, for all other HTML was read before
 */
export function writeHtml(tree: Root, raw = false): string {
  return toHtml(tree, { allowDangerousHtml: raw, characterReferences: { useNamedReferences: true }, collapseEmptyAttributes: true });
}
