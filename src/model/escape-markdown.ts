/**
 * Write plain text as Markdown that reads as that text: in a paragraph of one or more lines, as the words of a link, and in
 * the cell of a table. An underscore within a word is no markup, and stays as it is.
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\[\]|*`<]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|&(?=#?\w+;)/gu, '\\$&')
    .replace(/^([ \t]*)(>|[#+-](?=\s))/gm, '$1\\$2')
    .replace(/^([ \t]*\d+)([.)])(?=\s)/gm, '$1\\$2');
}
