import type { Link } from 'mdast';
import { defineMdastPlugin } from 'satteri';

/**
 * Whether a link is one that the processor made of bare text in which its author escaped a sign: `https\://…`, `me\@host`.
 * It finds addresses when escapes are undone, and so in text that was meant to be none.
 *
 * @param source the Markdown that the link was parsed from
 */
export function isEscaped({ position }: Readonly<Link>, source: string): boolean {
  const written = source.slice(position?.start.offset, position?.end.offset);
  return !/^[[<]/.test(written) && written.includes('\\');
}

/** Leave an escaped address the text that it is. */
export const escapedLinksPlugin = defineMdastPlugin({
  name: 'signpost-escaped-links',
  options: { position: true },
  link(node, ctx) {
    if (isEscaped(node, ctx.source)) ctx.replaceNode(node, [...node.children]);
  },
});
