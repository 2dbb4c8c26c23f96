/** A row: its name, and a figure for each column; undefined where it was not measured. */
export interface Row {
  name: string;
  values: (number | undefined)[];
  format: (value: number) => string;
  /** Whether growth of this figure is worth a column; not for counts that are given. */
  growth?: boolean;
}

/** Milliseconds as seconds. */
export const seconds = (milliseconds: number) => `${(milliseconds / 1000).toFixed(milliseconds < 10_000 ? 2 : 1)} s`;
/** Bytes as megabytes. */
export const megabytes = (bytes: number) => `${(bytes / 2 ** 20).toFixed(bytes < 2 ** 20 * 10 ? 1 : 0)} MB`;
/** A count with its thousands apart. */
export const whole = (count: number) => count.toLocaleString('en');

/**
 * Lay out figures by size. With more than one size, the last two columns compare the largest with the smallest:
 * how many times the figure is, and the exponent e of growth with entries ^ e; 1 is linear.
 *
 * @param entries the sizes, smallest first
 */
export function formatTable(title: string, entries: readonly number[], rows: readonly Row[]): string {
  const compares = entries.length > 1;
  const head = [title, ...entries.map((count) => whole(count)), ...(compares ? ['times', 'exponent'] : [])];
  const lines = rows.map(({ name, values, format, growth = true }) => [
    name,
    ...values.map((value) => (value === undefined ? '–' : format(value))),
    ...(compares ? (growth ? comparison(entries, values) : ['', '']) : []),
  ]);
  const widths = head.map((_, column) => Math.max(...[head, ...lines].map((cells) => cells[column]?.length ?? 0)));
  const line = (cells: string[]) =>
    cells.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join('  ');
  return [line(head), line(widths.map((width) => '─'.repeat(width))), ...lines.map(line)].join('\n');
}

function comparison(entries: readonly number[], values: readonly (number | undefined)[]): [times: string, exponent: string] {
  const [smallest = 0, largest = 0] = [values[0], values.at(-1)];
  if (smallest <= 0 || largest <= 0) return ['–', '–'];
  const times = largest / smallest;
  const exponent = Math.log(times) / Math.log((entries.at(-1) ?? 1) / (entries[0] ?? 1));
  return [times.toFixed(2), exponent.toFixed(2)];
}
