/** Characters that XML 1.0 has no way to write, not even escaped. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it is about
const UNWRITABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** Take from a text what would make an XML document of it unreadable as a whole. It is not escaped by this. */
export function xmlText(text: string): string {
  return text.toWellFormed().replace(UNWRITABLE, '');
}
