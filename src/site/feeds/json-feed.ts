import { generateJsonFeed } from 'feedsmith';
import type { Site } from '../site.ts';
import type { Feed } from './feed.ts';

/** Write a feed as JSON Feed 1.1. */
export function jsonFeedOf({ url, scope, title, subtitle, entries }: Feed, { config, urls }: Pick<Site, 'config' | 'urls'>): string {
  const feed = generateJsonFeed({
    title,
    description: subtitle,
    home_page_url: url,
    feed_url: urls.absolute(urls.feed(scope, 'json')),
    favicon: urls.absolute(urls.file('icon.svg')),
    language: config.language,
    authors: [{ name: config.name, url: config.url }],
    items: entries.map((entry) => ({
      id: entry.url,
      url: entry.url,
      title: entry.title,
      summary: entry.summary,
      content_html: entry.html,
      ...(entry.published && { date_published: entry.published }),
      date_modified: entry.updated,
      tags: entry.topics.map((topic) => topic.title),
    })),
  });
  // The specification wants `items` even where there are none.
  return JSON.stringify({ items: [], ...(feed as object) });
}
