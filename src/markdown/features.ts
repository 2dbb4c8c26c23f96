import type { Features } from 'satteri';

/**
 * The Markdown that entries are written in: GitHub's, with `{#id}` on headings and `[[id]]` links.
 * Raw HTML is parsed into the tree, so that the allow-list of `sanitize.ts` sees all of it.
 */
export const features: Features = {
  gfm: { footnotes: { label: 'Sources and notes', backLabel: 'Back to the text that cites {reference}' } },
  headingAttributes: true,
  wikilinks: true,
  rawHtml: true,
  smartPunctuation: true,
};
