/** A label within a sentence: its first letter small, unless it is an abbreviation: `documentation`, `RFC`. */
export function inSentence(label: string): string {
  return /^\p{Lu}{2}/u.test(label) ? label : label.charAt(0).toLowerCase() + label.slice(1);
}
