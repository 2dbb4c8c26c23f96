/** A line break before the beginning or the end of a block. No code holds one: what looks like a tag in it is escaped, and its colours are spans. */
const GAP = /\n(?=<\/?(?:aside|blockquote|dd|div|dl|dt|figure|h[1-6]|li|ol|p|pre|section|t(?:able|body|d|h|head|r)|ul)\b)/g;

/** Leave out of rendered HTML the line breaks between blocks, which show nowhere: a page of tables has hundreds. Pure. */
export function closeGaps(html: string): string {
  return html.replace(GAP, '');
}
