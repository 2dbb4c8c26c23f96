import type { Link, Nodes, Root } from 'mdast';
import { walk } from './walk.ts';

/**
 * Whether a link is one that the parser made of bare text in which its author escaped a sign: `https\://…`, `me\@host`.
 * It finds addresses when escapes are undone, and so in text that was meant to be none.
 *
 * @param source the Markdown that the link was parsed from
 */
export function isEscaped({ position, url }: Readonly<Link>, source: string): boolean {
  const written = source.slice(position?.start.offset, position?.end.offset);
  // The bar of a cell has its backslash for the cell's sake, which is taken out of the address.
  const escapes = url.includes('\\') ? written : written.replaceAll('\\|', '');
  return !/^[[<]/.test(written) && escapes.includes('\\');
}

/** Leave an escaped address the text that it is. */
export function unlinkEscaped(tree: Root, source: string): void {
  if (!source.includes('\\')) return;
  walk<Nodes>(tree, (node, index, parent) => {
    if (node.type !== 'link' || !isEscaped(node, source)) return;
    parent.children.splice(index, 1, ...(node.children as never[]));
    return index + node.children.length;
  });
}
