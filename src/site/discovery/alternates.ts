import type { Document } from '../../model/document.ts';
import { type FeedScope, feedFormats } from '../../model/urls.ts';
import { ui } from '../../text/text.ts';
import { feedTitle } from '../feeds/feed.ts';
import type { Site } from '../site.ts';

/** Another form of a page, or a feed that follows it, for a `<link rel="alternate">`. */
export interface Alternate {
  type: string;
  href: string;
  title: string;
}

/** The feeds of some scopes, in each format, as feed readers find them from a page. Pure. */
export function feedAlternates(site: Pick<Site, 'config' | 'urls' | 'entry'>, scopes: readonly FeedScope[]): Alternate[] {
  return scopes.flatMap((scope) => {
    const title = [site.config.name, feedTitle(site, scope)].filter(Boolean).join(': ');
    return (['atom', 'json'] as const).map((format) => ({
      type: feedFormats[format].mediaType,
      href: site.urls.feed(scope, format),
      title,
    }));
  });
}

/** An entry's other forms: Markdown for people and models, JSON for programs. Pure. */
export function entryAlternates({ urls }: Pick<Site, 'urls'>, document: Document): Alternate[] {
  return [
    { type: 'text/markdown', href: urls.markdown(document), title: ui.entry.asMarkdown },
    { type: 'application/json', href: urls.entryData(document.id), title: ui.entry.asJson },
  ];
}
