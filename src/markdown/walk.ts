import type { Node } from 'unist';

/** Those of some nodes that hold others. */
export type ParentOf<N extends Node> = Extract<N, { children: readonly unknown[] }>;

/** Told a node and where it stands. @returns where to go on among the same children, if not with the node's own and the next */
type Visit<N extends Node> = (node: N, index: number, parent: ParentOf<N>) => number | undefined;

/**
 * Visit all nodes below one, in the order of the text. A body is walked a dozen times, so this does no more than that: it takes a
 * tenth of the time of `unist-util-visit`, which tests, counts and keeps ancestors for each node.
 *
 * @param parent a tree of no great depth, see `depth.ts`
 */
export function walk<N extends Node>(parent: ParentOf<N>, visit: Visit<N>): void {
  const children = parent.children as N[];
  for (let index = 0; index < children.length; ) {
    const node = children[index] as N;
    const next = visit(node, index, parent);
    if (next === undefined && 'children' in node) walk(node as ParentOf<N>, visit);
    index = next ?? index + 1;
  }
}
