import type { Features } from 'satteri';
import { ui } from '../text/text.ts';

/**
 * The Markdown that entries are written in: GitHub's, with `[[id]]` links. `{#id}` is read by `explicit-anchor.ts`: the
 * processor's own reading of braces takes all that stands in them off the page. Front matter is gone before a body is read, so
 * that a body may begin with a rule.
 * Raw HTML is parsed into the tree, so that the allow-list of `sanitize.ts` sees all of it.
 */
export const features = (): Features => ({
  gfm: { footnotes: { label: ui.entry.footnotes, backLabel: ui.entry.backToText, clobberPrefix: '_' } },
  frontmatter: false,
  wikilinks: true,
  rawHtml: true,
  // Two hyphens begin an option far more often than they stand for a dash, in prose and headings too.
  smartPunctuation: { dashes: false },
});
