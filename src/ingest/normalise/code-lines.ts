/** A sign that a line is code, and how much it says. */
export interface CodeSign {
  pattern: RegExp;
  weight: number;
}

/** Signs that a line of text is code, a command or a log in whatever language, and how much each one says. */
const signs: [pattern: RegExp, weight: number][] = [
  [/[;{}]\s*$/, 2],
  [/^\s*[)}\]]+[;,)]*\s*$/, 2],
  [/^\s*(?:\/\/|\/\*|\*\/)/, 2],
  [/^\s*#(?:include|import|if|ifdef|ifndef|endif|define|else)\b/, 3],
  [/^\s*(?:import|@import)\s+[A-Z]\w+;?\s*$/, 3],
  [
    /^\s*(?:(?:public|private|protected|internal|override|static|final|abstract|async|export|pub)\s+)*(?:func|function|fn|def|class|struct|enum|interface|trait|impl|namespace|module|extension|protocol)\s+\w+.*[({:]/,
    3,
  ],
  [/^\s*(?:let|var)\s+\w+\s*(?::\s*[\w.<>[\]]+[?!]?\s*$|(?::[^=]+)?=)/, 3],
  [/^\s*self[.?]/, 3],
  [/^\w+(?:[.?!]+\w+)+\((?:\w+:)?.*[,{]?/, 2],
  [/ \| .* \| |^-{3} \+ -/, 3],
  [/^\s*(?:if|for|while|switch)\b.*[{(].*[{)]?\s*$/, 1],
  [/^\s*(?:case\s+[\w.]+.*:|default:|do \{|else \{|try |catch|return\b.{0,60}$|break;?$)/, 2],
  [/^\s*(?:else|do)\s*\{?\s*$/, 2],
  [/^\s*(?:int|long|char|void|bool|float|double|size_t|u?int\d{1,2}_t)\s*\**\w+(?:\[\w*\])?\s*(?:=|;|\()/, 3],
  [/^\s*[\w.]+(?:\[\w+\])?\s*=\s*[^=].*$/, 1],
  [/^\s*\w+(?:\.\w+)*\s*=\s*(?:true|false|nil|null|None|"[^"]*"|\d+)\s*;?$/, 2],
  [/^\s*\w+(?:[.?!]+\w+)*\([^ ].*\)\s*\{?$/, 2],
  [/^\s*<\/?[a-z!?][\w:-]*(?:\s[^<>]*)?\/?>/i, 2],
  [/^\s*"[\w.-]+"\s*[:=]/, 2],
  [/^\s*\w+\s*=\s*.*;$/, 2],
  [/^\s*[$%>]\s+\w/, 2],
  [/^\d{4}-\d{2}-\d{2}[ T]\d{2}:\d{2}/, 3],
  [/^\w+\s+\d{2}:\d{2}:\d{2}\.\d+/, 3],
  [/^\d+\s+\S+\s+0x[0-9a-f]{6,}/, 3],
  [/0x[0-9a-f]{8,}/, 1],
  [/^\s*(?:-{5,}|={5,})/, 1],
];

/** Signs that a line is a sentence. */
const proseSigns: [pattern: RegExp, weight: number][] = [
  [/^(?:\p{Lu}\p{Ll}*|I)['’]?\p{Ll}*(?: [\p{L}'’,()-]+){4,}.*[.?!:]$/u, 3],
  [/(?: [a-z'’]{2,}){6,}/, 2],
  [/^\S+(?: \S+){0,3}$/, 0],
];

/**
 * How much a line looks like code: above zero more like code than prose.
 *
 * @param more signs that the subject's own languages and logs have
 */
function codeWeight(line: string, more: readonly CodeSign[]): number {
  const total = (list: [RegExp, number][]) => list.reduce((sum, [pattern, weight]) => sum + (pattern.test(line) ? weight : 0), 0);
  const shown = line.length > 2_000 ? line.slice(0, 2_000) : line;
  if (shown !== line) return codeWeight(shown, more);
  return total(signs) + total(more.map(({ pattern, weight }) => [pattern, weight])) - total(proseSigns);
}

/** Whether a line is code on its own account. */
export function isCode(line: string, more: readonly CodeSign[]): boolean {
  return codeWeight(line, more) >= 2;
}
