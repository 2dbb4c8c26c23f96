import type { Nodes, Root } from 'mdast';
import { describe, expect, it } from 'vitest';
import { walk } from '../../../src/markdown/walk.ts';

const tree = (): Root => ({
  type: 'root',
  children: [
    {
      type: 'paragraph',
      children: [
        { type: 'text', value: 'a' },
        { type: 'emphasis', children: [{ type: 'text', value: 'b' }] },
      ],
    },
    { type: 'thematicBreak' },
  ],
});

const typesIn = (root: Root, next: (node: Nodes, index: number) => number | undefined = () => undefined) => {
  const seen: string[] = [];
  walk<Nodes>(root, (node, index) => {
    seen.push(node.type === 'text' ? node.value : node.type);
    return next(node, index);
  });
  return seen;
};

describe('a walk', () => {
  it('comes by all nodes in the order of the text', () => {
    expect(typesIn(tree())).toEqual(['paragraph', 'a', 'emphasis', 'b', 'thematicBreak']);
  });

  it('passes over what stands in a node where it is told to go on behind it', () => {
    expect(typesIn(tree(), ({ type }, index) => (type === 'paragraph' ? index + 1 : undefined))).toEqual(['paragraph', 'thematicBreak']);
  });

  it('tells in what and at which place a node stands, and goes on where it is told when that has changed', () => {
    const root = tree();
    walk<Nodes>(root, (node, index, parent) => {
      if (node.type !== 'emphasis') return undefined;
      parent.children.splice(index, 1, ...(node.children as never[]));
      return index;
    });
    expect(typesIn(root)).toEqual(['paragraph', 'a', 'b', 'thematicBreak']);
  });
});
