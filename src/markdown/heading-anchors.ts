import type { Nodes, Root } from 'mdast';
import type {} from 'mdast-util-to-hast';
import { createAnchors } from './anchors.ts';
import { readHeading, takeAnchor } from './explicit-anchor.ts';
import { walk } from './walk.ts';

/**
 * Give each heading its anchor, and take the `{#id}` that its author wrote out of its words.
 *
 * @param source the Markdown that the tree was parsed from
 * @returns the anchors
 */
export function anchorHeadings(tree: Root, source: string): ReadonlySet<string> {
  const anchorOf = createAnchors();
  const anchors = new Set<string>();
  walk<Nodes>(tree, (node) => {
    if (node.type !== 'heading') return;
    const { text, explicit } = readHeading(node, source);
    const id = anchorOf(text, explicit);
    anchors.add(id);
    node.data = { hProperties: { id } };
    if (explicit) takeAnchor(node);
  });
  return anchors;
}
