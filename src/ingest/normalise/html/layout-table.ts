import type { Element, ElementContent } from 'hast';
import { attribute, element } from './elements.ts';

const ROWS = new Set(['table', 'thead', 'tbody', 'tfoot', 'tr']);
const BLOCKS = new Set(['table', 'ul', 'ol', 'dl', 'pre', 'blockquote', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'article', 'section']);

/**
 * What stands in a table that only says where things are: one of a single cell, row or column, without heads, whose
 * cells hold what a page is made of.
 *
 * @returns a block for each cell that holds something; nothing for a table that is one
 */
export function layoutCells(table: Element): ElementContent[] | undefined {
  const rows = cellsIn(table);
  const wide = Math.max(0, ...rows.map((cells) => cells.length));
  const said = ['presentation', 'none'].includes(attribute(table, 'role') ?? '');
  const headed = rows.flat().some(({ tagName }) => tagName === 'th');
  if (!said && (headed || (rows.length > 1 && wide > 1) || !rows.flat().some((cell) => holdsBlocks(cell, 0)))) return undefined;
  return rows.flat().map((cell) => element('div', {}, cell.children));
}

function cellsIn(table: Element): Element[][] {
  const rows: Element[][] = [];
  const walk = (at: Element): void => {
    if (at.tagName === 'tr') rows.push(at.children.filter(isCell));
    else for (const child of at.children) if (child.type === 'element' && ROWS.has(child.tagName)) walk(child);
  };
  walk(table);
  return rows.filter((cells) => cells.length > 0);
}

function isCell(node: ElementContent): node is Element {
  return node.type === 'element' && (node.tagName === 'td' || node.tagName === 'th');
}

/** Two paragraphs are a text; one is what some programs put into every cell. */
function holdsBlocks(cell: Element, depth: number): boolean {
  const inner = cell.children.filter((child): child is Element => child.type === 'element');
  if (inner.some(({ tagName }) => BLOCKS.has(tagName)) || inner.filter(({ tagName }) => tagName === 'p').length > 1) return true;
  return depth < 40 && inner.some((child) => holdsBlocks(child, depth + 1));
}
