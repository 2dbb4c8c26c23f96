/** Signs that a line of text is code, a command or a log, and how much each one says. */
const signs: [pattern: RegExp, weight: number][] = [
  [/[;{}]\s*$/, 2],
  [/^\s*[)}\]]+[;,)]*\s*$/, 2],
  [/^\s*(?:\/\/|\/\*|\*\/)/, 2],
  [/^\s*#(?:include|import|if|ifdef|ifndef|endif|define|else)\b/, 3],
  [/^\s*(?:import|@import)\s+[A-Z]\w+;?\s*$/, 3],
  [
    /^\s*(?:(?:public|private|fileprivate|internal|override|static|final|open)\s+)*(?:func|class|struct|enum|extension|protocol)\s+\w+.*[({:]/,
    3,
  ],
  [/^\s*(?:let|var)\s+\w+\s*(?::\s*[\w.<>[\]]+[?!]?\s*$|(?::[^=]+)?=)/, 3],
  [/^\s*self[.?]/, 3],
  [/^\w+(?:[.?!]+\w+)+\((?:\w+:)?.*[,{]?/, 2],
  [/ \| .* \| |^-{3} \+ -/, 3],
  [/^\s*(?:guard|if|for|while|switch)\b.*[{(].*[{)]?\s*$/, 1],
  [/^\s*(?:case\s+\.\w+.*:|default:|do \{|else \{|try |catch|return\b.{0,60}$|guard$|break;?$)/, 2],
  [/^\s*(?:else|do)\s*\{?\s*$/, 2],
  [/^\s*-\s?\(\w+\s*\*?\)\w+/, 3],
  [/^\s*\[\w+[ .]\w+.*\];?\s*$/, 2],
  [/^\s*(?:int|char|void|bool|BOOL|size_t|NS\w+\s*\*|id)\s*\**\w+(?:\[\w*\])?\s*(?:=|;|\()/, 3],
  [/^\s*[\w.]+(?:\[\w+\])?\s*=\s*[^=].*$/, 1],
  [/^\s*\w+(?:\.\w+)*\s*=\s*(?:YES|NO|true|false|nil|"[^"]*"|\d+)\s*;?$/, 2],
  [/^\s*\w+(?:[.?!]+\w+)*\([^ ].*\)\s*\{?$/, 2],
  [/^\s*<\/?[a-z!?][\w:-]*(?:\s[^<>]*)?\/?>/i, 2],
  [/^\s*"[\w.-]+"\s*[:=]/, 2],
  [/^\s*\w+\s*=\s*.*;$/, 2],
  [/^\s*[$%>]\s+\w/, 2],
  [/^\d{4}-\d{2}-\d{2}[ T]\d{2}:\d{2}/, 3],
  [/^\w+\s+\d{2}:\d{2}:\d{2}\.\d+/, 3],
  [/^\d+\s+\S+\s+0x[0-9a-f]{6,}/, 3],
  [/0x[0-9a-f]{8,}/, 1],
  [
    /^(?:Exception (?:Type|Codes|Note|Subtype)|Termination (?:Reason|Signal)|Crashed Thread|Thread \d+ (?:Crashed|name)|Terminating Process):/,
    3,
  ],
  [/^\w+\d?: flags=|^\s*(?:inet6?|options|nd6 options|ether)[ =]/, 3],
  [/\bError Domain=\w+.*Code=/, 1],
  [/^(?:default|error|info|debug|fault)\s+\S/, 1],
  [/^\s*(?:-{5,}|={5,})/, 1],
];

/** Signs that a line is a sentence. */
const proseSigns: [pattern: RegExp, weight: number][] = [
  [/^(?:\p{Lu}\p{Ll}*|I)['’]?\p{Ll}*(?: [\p{L}'’,()-]+){4,}.*[.?!:]$/u, 3],
  [/(?: [a-z'’]{2,}){6,}/, 2],
  [/^\S+(?: \S+){0,3}$/, 0],
];

/** How much a line looks like code: above zero more like code than prose. */
export function codeWeight(line: string): number {
  const total = (list: [RegExp, number][]) => list.reduce((sum, [pattern, weight]) => sum + (pattern.test(line) ? weight : 0), 0);
  const shown = line.length > 2_000 ? line.slice(0, 2_000) : line;
  if (shown !== line) return codeWeight(shown);
  return total(signs) - total(proseSigns);
}

/** Whether a line is code on its own account. */
export function isCode(line: string): boolean {
  return codeWeight(line) >= 2;
}
