import { choicesOf, type Matrix } from '../model/matrix.ts';

/** Something that readers choose rows by. */
export interface Chooser {
  /** The number of its column. */
  column: number;
  title: string;
  /** In the order in which rows first have them. */
  options: string[];
}

/** What readers can choose the rows of a matrix by: the columns with more than one choice. Pure. */
export function choosersOf({ columns, rows }: Matrix): Chooser[] {
  return columns.flatMap((column, at) => {
    const options = [...new Set(rows.flatMap(({ cells }) => choicesOf(column, cells[at] ?? '')))];
    return options.length > 1 ? [{ column: at, title: column.title, options }] : [];
  });
}
