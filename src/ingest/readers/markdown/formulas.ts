import { CodeFences } from '../../normalise/code-fences.ts';

const BLOCK = /^([ \t]*(?:>[ \t]*)*)\$\$[ \t]*(.*?)[ \t]*(\$\$)?[ \t]*$/;
const END = /^(.*?)[ \t]*\$\$[ \t]*$/;
/** What has a sign of formulas in it: what merely costs a few dollars does not. */
const INLINE = /(?<![\\$\w])\$(?=[^\s$])([^$\n`]*[\\^_{][^$\n`]*)(?<=\S)\$(?![\w$])/g;

/** Show formulas between dollar signs as code, as those of a page are: Markdown would read their signs as its own. */
export function formulasAsCode(lines: readonly string[]): readonly string[] {
  if (!lines.some((line) => line.includes('$'))) return lines;
  const fences = new CodeFences();
  let margin: string | undefined;
  return lines.flatMap((line) => {
    if (margin !== undefined) {
      const end = END.exec(line);
      if (!end) return [line];
      const close = `${margin}\`\`\``;
      margin = undefined;
      return end[1]?.replace(/^[ \t>]*/, '') ? [end[1], close] : [close];
    }
    if (fences.pass(line)) return [line];
    const block = BLOCK.exec(line);
    if (!block) return [inline(line)];
    const [, before = '', formula = '', ends] = block;
    if (!ends) margin = before;
    return [`${before}\`\`\`latex`, ...(formula ? [`${before}${formula}`] : []), ...(ends ? [`${before}\`\`\``] : [])];
  });
}

function inline(line: string): string {
  const parts = line.split(/(`+[^`]*`+)/);
  return parts.map((part, at) => (at % 2 === 1 ? part : part.replace(INLINE, '`$1`'))).join('');
}
