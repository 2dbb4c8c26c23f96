import type { Nodes, Root } from 'mdast';
import { parseMarkdown } from './markdown.ts';

/** As much running text as anybody makes a short answer from. */
const ENOUGH = 700;

/** What is no running text. */
const SKIPPED = new Set([
  'heading',
  'code',
  'table',
  'html',
  'footnoteDefinition',
  'footnoteReference',
  'image',
  'definition',
  'thematicBreak',
]);

/** How a picture is written in an entry: as a link to it. */
export const PICTURE = 'image';

/** The beginning of a tree's running text: no marks, pictures, code, tables, headings. Empty where there is none. */
export function plainOf(tree: Root): string {
  let plain = '';
  const walk = (node: Nodes): void => {
    if (plain.length > ENOUGH || SKIPPED.has(node.type) || isPicture(node)) return;
    if (node.type === 'text' || node.type === 'inlineCode') plain += node.value;
    else if (node.type === 'break') plain += ' ';
    else if ('children' in node) {
      for (const child of node.children) walk(child);
      if (node.type === 'paragraph') plain += '\n';
    }
  };
  walk(tree);
  return (
    plain
      .replace(/\[!(?:NOTE|TIP|IMPORTANT|WARNING|CAUTION)\]\n/g, '')
      .replace(/\[image(?:: [^\]]*)?\]/g, '')
      .replace(/[^\S\n]+/g, ' ')
      // A footnote's mark leaves its space behind.
      .replace(/ ([.,;:!?])(?=\s|$)/g, '$1')
      .trim()
  );
}

/** The beginning of Markdown's running text. */
export function plainText(markdown: string): string {
  return plainOf(parseMarkdown(markdown.slice(0, 8_000)));
}

function isPicture(node: Nodes): boolean {
  const [first] = node.type === 'link' ? node.children : [];
  return first?.type === 'text' && /^image(?::|$)/.test(first.value);
}
