import type { Nodes, Paragraph, Parents, Root, TableCell, TableRow } from 'mdast';
import type {} from 'mdast-util-to-hast';
import type { Block } from '../model/outline.ts';
import { takeAnchor, writtenAnchor } from './explicit-anchor.ts';
import { walk } from './walk.ts';

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

/**
 * Give paragraphs, list items, tables and their rows the ids that their authors wrote, and take the `{#id}` out of the text.
 *
 * @param source the Markdown that the tree was parsed from
 * @returns the ids
 */
export function anchorBlocks(tree: Root, source: string): ReadonlySet<string> {
  const anchors = new Set<string>();
  if (!source.includes('{#')) return anchors;
  const name = (node: Nodes, id: string) => {
    anchors.add(id);
    node.data = { hProperties: { id } };
  };
  walk<Nodes>(tree, (node, index, parent) => {
    if (node.type === 'tableRow') {
      const { anchor, cell } = rowAnchor(node, index, source) ?? {};
      if (!anchor || !cell) return undefined;
      name(node, anchor);
      takeAnchor(cell);
    } else if (node.type === 'paragraph') {
      const { anchor, of } = explicitAnchor(node, parent, index, source) ?? {};
      if (!anchor) return undefined;
      const before = parent.children[index - 1];
      if (of === 'table' && before) {
        name(before, anchor);
        parent.children.splice(index, 1);
        return index;
      }
      name(of === 'listItem' ? parent : node, anchor);
      takeAnchor(node);
    }
    return undefined;
  });
  return anchors;
}

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
