/** The distinct matches of a pattern, in order: its first group where it has one. */
export function findAll(text: string, pattern: RegExp): string[] {
  const found = new Set<string>();
  for (const match of text.matchAll(pattern)) {
    const value = (match[1] ?? match[0]).trim();
    if (value) found.add(value);
  }
  return [...found];
}
