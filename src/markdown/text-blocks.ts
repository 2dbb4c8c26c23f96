import type { Nodes, Parents } from 'mdast';
import { DIAGRAM, parseDiagram } from '../model/diagram.ts';
import { wordsOfDiagram } from './diagram/figure.ts';
import { wordsOf } from './words.ts';

const BLOCKS = new Set(['heading', 'paragraph', 'list', 'listItem', 'blockquote', 'table', 'tableRow', 'tableCell', 'code']);

/** Whether blocks stand in a block: they are read apart, or the last word of one cell would join the first of the next. */
export function holdsBlocks(node: Nodes): node is Parents {
  return 'children' in node && node.children.some(({ type }) => BLOCKS.has(type));
}

/** What a reader reads of a block that holds no others; undefined for a diagram that cannot be drawn. */
export function wordsOfBlock(node: Nodes): string | undefined {
  if (node.type !== 'code' || node.lang !== DIAGRAM) return wordsOf(node);
  const diagram = parseDiagram(node.value);
  return Array.isArray(diagram) ? undefined : wordsOfDiagram(diagram);
}
