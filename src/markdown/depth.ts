import type { Node } from 'unist';

/** Deeper than anybody nests quotations, lists or markup; what walks a tree may overflow far beyond it. */
export const MAX_DEPTH = 100;

/**
 * Find what is nested deeper than a reader could follow. It takes no room on the stack itself.
 *
 * @returns the first node that is too deep, in the order of the text
 */
export function tooDeep(root: Node): Node | undefined {
  const waiting: [node: Node, depth: number][] = [[root, 0]];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const [node, depth] = next;
    if (depth > MAX_DEPTH) return node;
    const { children } = node as { children?: readonly Node[] };
    for (const child of children?.toReversed() ?? []) waiting.push([child, depth + 1]);
  }
  return undefined;
}
