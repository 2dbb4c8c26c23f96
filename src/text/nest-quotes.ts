/** How a language quotes: two marks each, without and within a quotation. */
export interface QuotationMarks {
  readonly outer: string;
  readonly inner: string;
}

/**
 * Give quotations within quotations their inner marks, as in “Why ‘no such file’?”, where a title with marks of its own is quoted.
 *
 * @returns the text; as it was, where its marks are no pairs, for they may be those of another language
 */
export function nestQuotes(text: string, marks: QuotationMarks): string {
  const levels = [marks.outer, marks.inner];
  let depth = 0;
  let nested = '';
  for (const sign of text) {
    if (sign === marks.outer[1] && depth === 0) return text;
    if (sign === marks.outer[0]) nested += levels[depth++ % 2]?.[0];
    else nested += sign === marks.outer[1] ? levels[--depth % 2]?.[1] : sign;
  }
  return depth === 0 ? nested : text;
}
