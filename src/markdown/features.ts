import type { Features } from 'satteri';

/**
 * The Markdown that entries are written in: GitHub's, with `[[id]]` links. `{#id}` is read by `explicit-anchor.ts`: the
 * processor's own reading of braces takes all that stands in them off the page. Front matter is gone before a body is read, so
 * that a body may begin with a rule.
 * Raw HTML is parsed where a tree of HTML is asked for, so that all of it is seen.
 */
export const features: Features = {
  gfm: true,
  frontmatter: false,
  wikilinks: true,
  rawHtml: true,
  // Two hyphens begin an option far more often than they stand for a dash, in prose and headings too.
  smartPunctuation: { dashes: false },
};
