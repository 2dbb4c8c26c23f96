import { markdownToHtml } from 'satteri';
import type { Targets } from '../model/targets.ts';
import type { Urls } from '../model/urls.ts';
import { blockAnchorsPlugin } from './block-anchors.ts';
import { blockIdsPlugin } from './block-ids.ts';
import { calloutsPlugin } from './callouts.ts';
import { diagramsPlugin } from './diagram/plugin.ts';
import { escapedLinksPlugin } from './escaped-links.ts';
import { features } from './features.ts';
import { footnoteIdsPlugin } from './footnote-ids.ts';
import { formerAnchorsPlugin } from './former-anchors.ts';
import { headingAnchorsPlugin } from './heading-anchors.ts';
import { headingLinksPlugin } from './heading-links.ts';
import { highlightPlugin } from './highlight.ts';
import { imagesPlugin } from './images.ts';
import { linksPlugin } from './links.ts';
import { mentionsPlugin } from './mentions.ts';
import { rowHeadersPlugin } from './row-headers.ts';
import { sanitizePlugin } from './sanitize.ts';
import { softBreaksPlugin } from './soft-breaks.ts';
import { tablesPlugin } from './tables.ts';
import { taskListsPlugin } from './task-lists.ts';

/**
 * Render a checked body to HTML with Astro's default processor, Sätteri.
 *
 * Safe to insert as it is: raw HTML has passed the allow-list of `sanitize.ts`, destinations that of
 * `destination.ts`, and everything else is escaped by the processor.
 *
 * @param body Markdown without front matter
 * @param self the entry's id
 * @param formerAnchors anchors that the body used to have, each with the one that stands for it now
 */
export async function renderBody(
  body: string,
  self: string,
  targets: Targets,
  urls: Urls,
  formerAnchors: Readonly<Record<string, string>> = {},
): Promise<string> {
  const anchors = new Set<string>();
  const blocks = new Set<string>();
  // The highlighter is asynchronous, which the processor's types do not see through the list of plugins.
  const { html } = await Promise.resolve(
    markdownToHtml(body, {
      features: features(),
      mdastPlugins: [escapedLinksPlugin, calloutsPlugin, headingAnchorsPlugin(anchors), blockAnchorsPlugin(blocks)],
      hastPlugins: [
        imagesPlugin,
        footnoteIdsPlugin,
        sanitizePlugin(anchors, blocks),
        diagramsPlugin(true),
        blockIdsPlugin,
        linksPlugin(targets, urls, self),
        mentionsPlugin(targets, urls, self),
        taskListsPlugin,
        tablesPlugin,
        rowHeadersPlugin,
        highlightPlugin,
        headingLinksPlugin,
        formerAnchorsPlugin(formerAnchors),
        softBreaksPlugin,
      ],
    }),
  );
  return html;
}
