/** What each language alone writes, strongest sign first. */
const languages: [language: string, pattern: RegExp, weight: number][] = [
  [
    'swift',
    /^\s*(?:import \w+$|(?:override |private |public )*func \w+|guard let|let \w+(?:: [\w?]+)? = |var \w+\s*[:=])|->|\bnil\b.*\?\?/m,
    2,
  ],
  ['swift', /\bself\.|\btry\?? |\.shared\b|\) in$|\{ \w+ in/m, 1],
  [
    'objc',
    /@(?:interface|implementation|property|selector|import)\b|\[\w+(?:\.\w+)? \w+[:\]]|\(NS\w+ \*|\^\(|NSString \*|@"|\bYES\b|\bNO\b|^- ?\(\w+/m,
    3,
  ],
  ['c', /#include|\bint main\b|->\w|\bsizeof\(|\bstruct sockaddr|^\s*(?:int|char|void) \w+(?:\[\w*\])?[;(]/m, 2],
  ['xml', /<\?xml|<plist|<\/?(?:key|dict|array|string)>/, 4],
  ['xml', /^\s*<\w+[^>]*>.*<\/\w+>\s*$/m, 2],
  ['json', /^\s*[{[]\s*$[\s\S]*^\s*"[\w.-]+"\s*:/m, 3],
  ['sh', /^\s*[$%>] \w|^\s*(?:sudo|curl|clang|git|brew|codesign|security|nscurl|\.\/\w+) /m, 2],
  ['text', /^\d{4}-\d{2}-\d{2}[ T]\d{2}:|^\d+\s+\S+\s+0x[0-9a-f]+|\bflags=\d|^(?:default|error|info|debug)\s|Error Domain=/m, 4],
];

const MIN_WEIGHT = 2;

/**
 * Name the language of a piece of code.
 *
 * @returns `swift`, `objc`, `c`, `xml`, `json`, `sh`, or `text` where none is plain
 */
export function languageOf(code: string): string {
  const sample = code.slice(0, 4_000);
  const weights = new Map<string, number>();
  for (const [language, pattern, weight] of languages) {
    if (pattern.test(sample)) weights.set(language, (weights.get(language) ?? 0) + weight);
  }
  let best = { language: 'text', weight: MIN_WEIGHT - 1 };
  for (const [language, weight] of weights) if (weight > best.weight) best = { language, weight };
  return best.language;
}
