import { createAnchors } from './anchors.ts';
import { rowAnchor } from './block-anchors.ts';
import { readHeading, withoutAnchor } from './explicit-anchor.ts';
import { parse } from './parse.ts';
import { wordsOf } from './words.ts';

/** A row of a table: what its cells say, by the words over them. */
export type TableRecord = Readonly<Record<string, string>>;

/**
 * Read the tables of a body as data.
 *
 * @param body Markdown without front matter
 * @returns a section's anchor → the rows of its tables, in order
 */
export function tablesOf(body: string): Map<string, TableRecord[]> {
  const root = parse(body);
  const anchorOf = createAnchors();
  const tables = new Map<string, TableRecord[]>();
  let section = '';
  for (const node of root.children) {
    if (node.type === 'heading') {
      const { text, explicit } = readHeading(node, body);
      section = anchorOf(text, explicit);
    }
    if (node.type !== 'table') continue;
    const [head, ...rows] = node.children.map((row, i) => {
      const named = rowAnchor(row, i, body)?.cell;
      return row.children.map((cell) => (cell === named ? withoutAnchor(wordsOf(cell)) : wordsOf(cell)).trim());
    });
    const records = rows.map((cells) => Object.fromEntries((head ?? []).map((title, i) => [title, cells[i] ?? ''])));
    tables.set(section, [...(tables.get(section) ?? []), ...records]);
  }
  return tables;
}
