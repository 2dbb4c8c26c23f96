import type { Element, ElementContent } from 'hast';
import { element, text, textOf } from './elements.ts';

/** Elements that begin a line of their own. */
const BLOCKS = new Set(
  'p div ul ol li pre blockquote h1 h2 h3 h4 h5 h6 dl dt dd table thead tbody tfoot tr section article figure figcaption header footer details summary hr'.split(
    ' ',
  ),
);

/**
 * Lay out what stands in a cell as one line, for a Markdown table has no room for more: paragraphs, the items of lists and the lines of
 * code follow each other with a line break between them.
 */
export function flattenCell(children: readonly ElementContent[]): ElementContent[] {
  if (!children.some((child) => child.type === 'element' && BLOCKS.has(child.tagName))) return [...children];
  return linesOf(children).flatMap((line, at) => (at === 0 ? line : [element('br', {}), ...line]));
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
    if (child.type !== 'element' || !BLOCKS.has(child.tagName)) open.push(child);
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
