/** Write plain text as Markdown that reads as that text, also as the words of a link and in the cell of a table. */
export function escapeMarkdown(text: string): string {
  return text.replace(/[\\[\]|*`<]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\$&');
}
