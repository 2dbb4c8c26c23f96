/** What `_headers` says of some paths, in the form that Netlify and Cloudflare Pages read. */
export interface HeaderRule {
  /** A path, where `*` stands for anything. */
  path: string;
  headers: [name: string, value: string][];
}

/** Read a `_headers` file: a path at the margin, and the headers for it below, indented. */
export function readHeaderRules(text: string): HeaderRule[] {
  const rules: HeaderRule[] = [];
  for (const line of text.split('\n')) {
    const [, name, value] = /^\s+([\w-]+):\s*(.*)$/.exec(line) ?? [];
    if (name) rules.at(-1)?.headers.push([name, value ?? '']);
    else if (line.trim()) rules.push({ path: line.trim(), headers: [] });
  }
  return rules;
}

/** The headers that a path should have; of two rules the later wins. */
export function headersFor(rules: readonly HeaderRule[], path: string): Map<string, string> {
  const matches = rules.filter((rule) => new RegExp(`^${rule.path.split('*').map(RegExp.escape).join('.*')}$`).test(path));
  return new Map(matches.flatMap(({ headers }) => headers));
}
