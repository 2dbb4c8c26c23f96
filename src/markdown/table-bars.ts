import type { Nodes, Root, TableCell } from 'mdast';
import { walk } from './walk.ts';

/** A bar within a cell, which its backslash tells from the end of the cell. */
const BAR = '\\|';

/** Read the bars in tables' addresses and HTML, of which the parser leaves the backslash. */
export function readBars(tree: Root, source: string): void {
  if (!source.includes(BAR)) return;
  walk<Nodes>(tree, (node, index) => {
    if (node.type !== 'tableCell') return;
    readCell(node);
    return index + 1;
  });
}

function readCell(cell: TableCell): void {
  walk<Nodes>(cell, (node) => {
    if (node.type === 'html') node.value = unescaped(node.value);
    if (node.type !== 'link') return undefined;
    const [words] = node.children;
    // A bare address is its own words, but for the protocol.
    if (words?.type === 'text' && node.url.endsWith(words.value)) words.value = unescaped(words.value);
    node.url = unescaped(node.url);
    return undefined;
  });
}

function unescaped(text: string): string {
  return text.replaceAll(BAR, '|');
}
