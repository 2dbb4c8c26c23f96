import { z } from 'zod';
import { idSchema } from '../../model/id.ts';
import { UsageError } from '../../model/usage-error.ts';

/** A row of the table that names ids. */
export interface IdRow {
  id: string;
  /** How the post begins, or its title. */
  opening: string;
  /** Where it stands, where the table says so: the beginning of a capture's name, and a line. */
  places: { capture: string; line: number }[];
}

/** What a column's head may be called. */
const heads: Record<'id' | 'opening' | 'places', RegExp> = {
  id: /^id$/i,
  opening: /^(?:starts? with.*|begins?.*|opening|title.*|text|post)$/i,
  places: /^(?:captures?|places?|where)$/i,
};

/** A remark at the end of a title is for people: `Title (captured twice)`. */
const REMARK = /\s+\([^()]*\)\s*$/;
const PLACE = /^(.+):(\d+)$/;

/**
 * Read the table of ids: tab-separated, an id and where the post begins or its title in each row. A first row of column
 * names may put them in another order and add a column `captures` (`name:line,name:line`); other columns are left alone.
 *
 * @param file the table's name, for messages
 * @throws UsageError naming the line that is wrong
 */
export function parseIdsTable(file: string, text: string): IdRow[] {
  const lines = text.replace(/^\ufeff/, '').split(/\r?\n/);
  const columns = readHead(lines[0] ?? '');
  const rows: IdRow[] = [];
  const seen = new Map<string, number>();
  for (const [at, line] of lines.entries()) {
    if (line.trim() === '' || (at === 0 && columns.headed)) continue;
    const cells = line.split('\t').map((cell) => cell.trim());
    const id = cells[columns.id] ?? '';
    const check = idSchema.safeParse(id);
    if (!check.success)
      throw new UsageError(`${file}: line ${at + 1}: the id ${JSON.stringify(id)}; allowed: ${z.prettifyError(check.error)}`);
    if (seen.has(id)) throw new UsageError(`${file}: line ${at + 1}: the id ${id} again; line ${seen.get(id)} has it already`);
    seen.set(id, at + 1);
    const opening = cells[columns.opening] ?? '';
    const places = (cells[columns.places] ?? '').split(/[,\s]+/).flatMap(readPlace);
    if (!opening && places.length === 0) {
      throw new UsageError(
        `${file}: line ${at + 1}: the id ${id} and nothing else; allowed: an id, a tab, and how the post begins or its title`,
      );
    }
    rows.push({ id, opening, places });
  }
  return rows;
}

function readHead(line: string): { headed: boolean; id: number; opening: number; places: number } {
  const cells = line.split('\t').map((cell) => cell.trim());
  const find = (pattern: RegExp) => cells.findIndex((cell) => pattern.test(cell));
  if (find(heads.id) < 0) return { headed: false, id: 0, opening: 1, places: -1 };
  return { headed: true, id: find(heads.id), opening: find(heads.opening), places: find(heads.places) };
}

function readPlace(place: string): IdRow['places'] {
  const match = PLACE.exec(place);
  return match ? [{ capture: match[1] ?? '', line: Number(match[2]) }] : [];
}

/** The ways to look a row's words up: as they stand, and without a remark at their end. */
export function openingsOf(row: IdRow): string[] {
  const short = row.opening.replace(REMARK, '');
  return short && short !== row.opening ? [row.opening, short] : [row.opening];
}
