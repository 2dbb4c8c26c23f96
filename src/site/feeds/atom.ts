import { generateAtomFeed } from 'feedsmith';
import { feedFormats } from '../../model/urls.ts';
import type { Site } from '../site.ts';
import { xmlText } from '../xml-text.ts';
import type { Feed } from './feed.ts';

/** Write a feed as Atom 1.0 (RFC 4287). */
export function atomOf({ url, scope, title, subtitle, updated, entries }: Feed, { config, urls }: Pick<Site, 'config' | 'urls'>): string {
  const self = urls.absolute(urls.feed(scope, 'atom'));
  return generateAtomFeed({
    xml: { lang: config.language },
    id: self,
    title: { value: xmlText(title) },
    subtitle: { value: xmlText(subtitle) },
    updated,
    icon: urls.absolute(urls.file('icon.svg')),
    authors: [{ name: config.name, uri: config.url }],
    links: [
      { rel: 'self', href: self, type: feedFormats.atom.mediaType },
      { rel: 'alternate', href: url, type: 'text/html' },
    ],
    entries: entries.map((entry) => ({
      id: entry.url,
      title: { value: xmlText(entry.title) },
      ...(entry.published && { published: entry.published }),
      updated: entry.updated,
      links: [{ rel: 'alternate', href: entry.url, type: 'text/html' }],
      categories: entry.topics.map((topic) => ({ term: topic.id, label: xmlText(topic.title) })),
      summary: { value: xmlText(entry.summary) },
      content: { type: 'html', value: xmlText(entry.html) },
    })),
  });
}
