import type { Nodes, Root } from 'hast';
import { raw } from 'hast-util-raw';
import { toHast } from 'mdast-util-to-hast';
import { ui } from '../text/text.ts';
import { anchorBlocks } from './block-anchors.ts';
import { markCallouts } from './callouts.ts';
import { unlinkEscaped } from './escaped-links.ts';
import { numberFootnotes } from './footnote-ids.ts';
import { anchorHeadings } from './heading-anchors.ts';
import { nameImages } from './images.ts';
import { parse } from './parse.ts';
import { sanitizeTree } from './sanitize.ts';
import { walk } from './walk.ts';

/**
 * Read a checked body as a tree of HTML, with its anchors: what all that is shown of it begins with.
 *
 * Safe to write out once `links.ts` has been over it: raw HTML has passed the allow-list of `sanitize.ts`.
 *
 * @param body Markdown without front matter
 */
export function toTree(body: string): Root {
  const markdown = parse(body);
  unlinkEscaped(markdown, body);
  markCallouts(markdown, body);
  const headings = anchorHeadings(markdown, body);
  const blocks = anchorBlocks(markdown, body);
  const converted = toHast(markdown, {
    allowDangerousHtml: true,
    clobberPrefix: '_',
    footnoteLabel: ui.entry.footnotes,
    footnoteBackLabel: (reference) => ui.entry.backToText.replace('{reference}', String(reference + 1)),
  }) as Root;
  const holdsHtml = hasRaw(converted);
  const tree = holdsHtml ? (raw(converted) as Root) : converted;
  nameImages(tree);
  numberFootnotes(tree);
  // Markdown makes nothing that is not allowed.
  return holdsHtml ? sanitizeTree(tree, headings, blocks) : tree;
}

function hasRaw(tree: Root): boolean {
  let found = false;
  walk<Nodes>(tree, ({ type }) => {
    found ||= type === 'raw';
  });
  return found;
}
