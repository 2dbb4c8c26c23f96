/** The marks with which code begins and ends, within quotations too. */
export const FENCE = /^[ \t]*(?:>[ \t]*)*(`{3,}|~{3,})/;

/** Take out Obsidian's comments, `%%` around words or lines. In code it is a sign like any other. */
export function withoutComments(lines: readonly string[]): readonly string[] {
  if (!lines.some((line) => line.includes('%%'))) return lines;
  const isCode = fencedLines(lines);
  const last = lines.findLastIndex((line, at) => !isCode[at] && line.includes('%%'));
  let open = false;
  return lines.flatMap((line, at) => {
    if (isCode[at]) return open ? [] : [line];
    const parts = line.split(/(`+[^`]*`+|%%)/);
    const kept = parts.flatMap((part, index) => {
      if (part !== '%%') return open ? [] : [part];
      const isMark = open || at < last || parts.includes('%%', index + 1);
      if (isMark) open = !open;
      return isMark ? [] : [part];
    });
    return kept.length === 0 ? [] : [kept.join('')];
  });
}

/** Which lines are code between fences, these included. */
function fencedLines(lines: readonly string[]): boolean[] {
  let fence: string | undefined;
  return lines.map((line) => {
    const mark = FENCE.exec(line)?.[1];
    const inside = fence !== undefined;
    if (mark && fence === undefined) fence = mark;
    else if (mark?.startsWith(fence ?? '') && line.trim().replace(/[`~>\s]/g, '') === '') fence = undefined;
    return inside || mark !== undefined;
  });
}
