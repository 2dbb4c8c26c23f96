/** The words of a text as a filter compares them: lower case, a typographic minus as a plain one. */
export function wordsOf(text: string): string[] {
  return text.toLowerCase().replaceAll('−', '-').match(/\S+/g) ?? [];
}
