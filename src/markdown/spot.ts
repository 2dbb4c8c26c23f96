import type { Spot } from '../model/outline.ts';

/** Where a place of a text is. @param offset in UTF-16 code units */
export function spotAt(text: string, offset: number): Spot {
  const before = text.slice(0, Math.max(0, offset)).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

/** Where a place of a part is in the whole. @param start where the part begins */
export function within(start: Spot, { line, column }: Spot): Spot {
  return { line: start.line + line - 1, column: line === 1 ? start.column + column - 1 : column };
}
