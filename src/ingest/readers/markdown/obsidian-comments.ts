import { CodeFences } from '../../normalise/code-fences.ts';

/** Take out Obsidian's comments, `%%` around words or lines. In code it is a sign like any other. */
export function withoutComments(lines: readonly string[]): readonly string[] {
  if (!lines.some((line) => line.includes('%%'))) return lines;
  const fences = new CodeFences();
  const isCode = lines.map((line) => fences.pass(line));
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
