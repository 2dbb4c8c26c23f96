/**
 * Part a rendered body from its footnotes, which some pages put last.
 *
 * @returns the footnotes empty where there are none
 */
export function splitFootnotes(html: string): { text: string; footnotes: string } {
  const at = html.lastIndexOf('<section data-footnotes');
  return at < 0 ? { text: html, footnotes: '' } : { text: html.slice(0, at), footnotes: html.slice(at) };
}
