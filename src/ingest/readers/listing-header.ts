/** Column heads of a forum listing, in their order. */
const COLUMNS = ['Post', 'Replies', 'Boosts', 'Views', ['Activity', 'Created']];

/**
 * Find the column heads of a forum listing.
 *
 * @param lines the capture; blank lines between the heads are allowed
 * @returns the index of `Post` and of the first line after the heads, or nothing
 */
export function findHeader(lines: readonly string[]): { start: number; end: number } | undefined {
  for (let start = 0; start < lines.length; start++) {
    if (lines[start]?.trim() !== 'Post') continue;
    const end = matchColumns(lines, start);
    if (end !== undefined) return { start, end };
  }
  return undefined;
}

function matchColumns(lines: readonly string[], start: number): number | undefined {
  let at = start;
  for (const column of COLUMNS) {
    while (lines[at]?.trim() === '') at++;
    if (!column.includes(lines[at]?.trim() ?? '') || lines[at]?.trim() === '') return undefined;
    at++;
  }
  while (lines[at]?.trim() === '') at++;
  return at;
}

const TAG_LINE = /^RSS for tag/;

/** The name of the tag or subtopic that a listing shows: the line before `RSS for tag`. */
export function findTag(lines: readonly string[]): string | undefined {
  const at = lines.findIndex((line) => TAG_LINE.test(line.trim()));
  for (let before = at - 1; before >= 0; before--) {
    if (lines[before]?.trim()) return lines[before]?.trim();
  }
  return undefined;
}
