/** What a line is indented by, in spaces. */
export function marginOf(line: string): string {
  return ' '.repeat(indentOf(line).replaceAll('\t', '    ').length);
}

/** What a line is indented by, as it is written. */
export function indentOf(line: string): string {
  return /^[ \t]*/.exec(line)?.[0] ?? '';
}
