import { markdownToHtml } from 'satteri';
import type { Targets } from '../model/targets.ts';
import type { Urls } from '../model/urls.ts';
import { blockAnchorsPlugin } from './block-anchors.ts';
import { calloutsPlugin } from './callouts.ts';
import { diagramsPlugin } from './diagram/plugin.ts';
import { escapedLinksPlugin } from './escaped-links.ts';
import { features } from './features.ts';
import { headingAnchorsPlugin } from './heading-anchors.ts';
import { imagesPlugin } from './images.ts';
import { linksPlugin } from './links.ts';
import { portablePlugin } from './portable.ts';
import { sanitizePlugin } from './sanitize.ts';

/**
 * Render a checked body to HTML for other places, such as a feed: absolute links, plain code, no classes, no ids.
 * As safe to insert as what `renderBody` makes.
 *
 * @param body Markdown without front matter
 * @param self the entry
 */
export function renderPortable(body: string, { kind, id }: Parameters<Urls['entry']>[0], targets: Targets, urls: Urls): string {
  const permalink = urls.absolute(urls.entry({ kind, id }));
  const { html } = markdownToHtml(body, {
    features: features(),
    mdastPlugins: [escapedLinksPlugin, calloutsPlugin, headingAnchorsPlugin(new Set()), blockAnchorsPlugin(new Set())],
    // No id stays, so none needs to be told apart.
    hastPlugins: [
      imagesPlugin,
      sanitizePlugin(new Set(), new Set()),
      diagramsPlugin(false),
      linksPlugin(targets, urls, id),
      portablePlugin(permalink),
    ],
  });
  return html;
}
