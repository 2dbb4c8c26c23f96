import type { Element, ElementContent } from 'hast';
import { element, isBlock, text, textOf } from './elements.ts';

/**
 * Lay out what stands in a cell as one line, for a Markdown table has no room for more: paragraphs, the items of lists and the lines of
 * code follow each other with a line break between them.
 */
export function flattenCell(children: readonly ElementContent[]): ElementContent[] {
  return flatten(children, element('br', {}));
}

/** Lay out what stands in a heading as its words, which are one line. */
export function flattenHeading(children: readonly ElementContent[]): ElementContent[] {
  return flatten(children, text(' '));
}

function flatten(children: readonly ElementContent[], between: ElementContent): ElementContent[] {
  if (!children.some(isBlock)) return [...children];
  return linesOf(children).flatMap((line, at) => (at === 0 ? line : [between, ...line]));
}

function linesOf(children: readonly ElementContent[]): ElementContent[][] {
  const lines: ElementContent[][] = [];
  let open: ElementContent[] = [];
  const close = () => {
    const words = open.map(textOf).join('').trim();
    // A callout is none in a cell.
    if (!/^\[!\w+\]$/.test(words) && (words !== '' || open.some(({ type }) => type === 'element'))) lines.push(open);
    open = [];
  };
  for (const child of children) {
    if (!isBlock(child)) open.push(child);
    else {
      close();
      lines.push(...blockLines(child));
    }
  }
  close();
  return lines;
}

function blockLines(block: Element): ElementContent[][] {
  if (block.tagName === 'pre') {
    return textOf(block)
      .replace(/\n$/, '')
      .split('\n')
      .filter((line) => line.trim())
      .map((line) => [element('code', {}, [text(line)])]);
  }
  if (block.tagName === 'tr') return rowLine(block);
  if (block.tagName !== 'ul' && block.tagName !== 'ol') return linesOf(block.children);
  const items = block.children.filter((child): child is Element => child.type === 'element');
  return items.flatMap((item, at) => {
    const [first = [], ...rest] = linesOf(item.children);
    return [[text(block.tagName === 'ol' ? `${at + 1}) ` : '• '), ...first], ...rest];
  });
}

/** A row of a table within the cell: its cells on one line, with a comma between them. */
function rowLine(row: Element): ElementContent[][] {
  const cells = row.children.filter((child): child is Element => child.type === 'element' && textOf(child).trim() !== '');
  const line = cells.flatMap((cell, at) => [...(at === 0 ? [] : [text(', ')]), ...linesOf(cell.children).flat()]);
  return line.length > 0 ? [line] : [];
}
