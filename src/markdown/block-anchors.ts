import type { Paragraph, Parents, TableCell, TableRow } from 'mdast';
import type {} from 'mdast-util-to-hast';
import { defineMdastPlugin } from 'satteri';
import type { Block } from '../model/outline.ts';
import { takeAnchor, writtenAnchor } from './explicit-anchor.ts';

/** An anchor that an author wrote at the end of a paragraph, and what it names. */
interface ExplicitAnchor {
  anchor: string;
  /** `table` where it stands alone below one, else the paragraph or, in a list, the item that holds it. */
  of: 'table' | 'listItem' | 'paragraph';
}

/**
 * Read the `{#id}` at the end of a paragraph. In a footnote it means nothing: footnotes have ids of their own.
 *
 * @param parent what the paragraph stands in, and at which place
 * @param source the Markdown that it was parsed from
 */
export function explicitAnchor(
  paragraph: Readonly<Paragraph>,
  parent: Readonly<Parents> | undefined,
  index: number | undefined,
  source: string,
): ExplicitAnchor | undefined {
  const anchor = writtenAnchor(paragraph, source);
  if (!anchor || !parent || parent.type === 'footnoteDefinition') return undefined;
  const [first] = paragraph.children;
  const alone = paragraph.children.length === 1 && first?.type === 'text' && /^\s*\{#\S+$/.test(first.value);
  if (alone) return index && parent.children[index - 1]?.type === 'table' ? { anchor, of: 'table' } : undefined;
  return { anchor, of: parent.type === 'listItem' && index === 0 ? 'listItem' : 'paragraph' };
}

/** The `{#id}` at the end of a table row's first cell, which names the row, and that cell. A heading's row has none. */
export function rowAnchor(
  row: Readonly<TableRow>,
  index: number | undefined,
  source: string,
): { anchor: string; cell: TableCell } | undefined {
  const [cell] = row.children;
  const anchor = cell && index ? writtenAnchor(cell, source) : undefined;
  return cell && anchor ? { anchor, cell } : undefined;
}

/** Give paragraphs, list items, tables and their rows the ids that their authors wrote, and take the `{#id}` out of the text. */
export const blockAnchorsPlugin = (anchors: Set<string>) =>
  defineMdastPlugin({
    name: 'signpost-block-anchors',
    options: { position: true },
    paragraph(node, ctx) {
      const parent = ctx.parent(node);
      const index = ctx.indexOf(node);
      const { anchor, of } = explicitAnchor(node, parent, index, ctx.source) ?? {};
      if (!anchor || !parent || index === undefined) return;
      anchors.add(anchor);
      const data = { hProperties: { id: anchor } };
      if (of === 'table') {
        const table = parent.children[index - 1];
        if (table) ctx.setProperty(table, 'data', data);
        ctx.removeNode(node);
        return;
      }
      ctx.setProperty(of === 'listItem' ? parent : node, 'data', data);
      takeAnchor(node, ctx);
    },
    tableRow(node, ctx) {
      const { anchor, cell } = rowAnchor(node, ctx.indexOf(node), ctx.source) ?? {};
      if (!anchor || !cell) return;
      anchors.add(anchor);
      takeAnchor(cell, ctx);
      // The processor lets no row and no cell have an id: an empty element brings it to `tablesPlugin`.
      ctx.appendChild(cell, { type: 'emphasis', data: { hName: 'span', hProperties: { id: anchor } }, children: [] });
    },
  });

/** Hand out the anchors of a body's tables and figures: the author's, else the section's with a number. Expects document order. */
export function numberBlocks() {
  let section = '';
  const counts = new Map<string, number>();
  return {
    /** A heading begins. */
    section(anchor: string) {
      section = anchor;
    },
    /** A table or figure begins. @returns its anchor */
    block(type: Block['type'], explicit?: string): string {
      const stem = section ? `${section}-${type}` : type;
      const count = (counts.get(stem) ?? 0) + 1;
      counts.set(stem, count);
      return explicit ?? `${stem}-${count}`;
    },
  };
}
