const LONGEST = 90;

/** The beginning of a text, as much as stands beside a name in a list: its first sentence or, where that is long, words of it. */
export function halfLine(text: string): string {
  const [sentence = ''] = text.split(/(?<=[.;]) /u);
  if (sentence.length <= LONGEST) return sentence.replace(/[.;]$/u, '');
  return `${sentence.slice(0, LONGEST + 1).replace(/\s+\S*$/u, '')} …`;
}
