import { ui } from '../../text/text.ts';

/**
 * Which rows belong to all that was chosen.
 *
 * @param rows of each row, the choices that it belongs to, by column
 * @param wanted column → choice; an empty choice is any
 */
export function chosenRows(rows: readonly (readonly (readonly string[])[])[], wanted: ReadonlyMap<number, string>): boolean[] {
  return rows.map((row) => [...wanted].every(([column, choice]) => choice === '' || row[column]?.includes(choice)));
}

/** What is shown of how much, in words. */
export function shownText(shown: number, all: number): string {
  if (shown === all) return ui.matrix.all(all);
  return shown === 0 ? ui.matrix.none : ui.matrix.some(shown, all);
}
