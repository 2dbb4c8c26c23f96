import type { Document } from '../../model/document.ts';
import { type EntryList, entryListSchema, type PublishedEntry, publishedEntrySchema } from '../../model/published-entry.ts';
import { describeReasons } from '../reasons.ts';
import type { Site } from '../site.ts';
import { staleReasons } from '../stale.ts';
import { publishedAddresses } from './published-addresses.ts';

/**
 * An entry as others read it by program. Parsed by the published schema, so that what is published is what it says.
 *
 * @param today the day of the build, such as `2026-11-22`
 * @throws z.ZodError where the entry does not meet the schema, which would be a fault of ours
 */
export function entryJson(site: Site, document: Document, today: string): PublishedEntry {
  const { graph, urls, entry, outline, markdown } = site;
  const { id } = document;
  return publishedEntrySchema.parse({
    ...listed(site, document, today),
    body: markdown(id),
    sections: outline(id).headings.map(({ text, depth, anchor }) => ({
      title: text,
      depth,
      url: urls.absolute(urls.entry(document, anchor)),
    })),
    links: graph.links[id] ?? [],
    backlinks: graph.backlinks[id] ?? [],
    next: (graph.related[id] ?? []).map((related) => ({
      id: related.id,
      because: describeReasons(related.reasons, (topic) => entry(topic).data.title),
    })),
  });
}

/**
 * The list of all entries, without their bodies.
 *
 * @param today the day of the build, such as `2026-11-22`
 * @throws z.ZodError where an entry does not meet the schema, which would be a fault of ours
 */
export function entryListJson(site: Site, today: string): EntryList {
  const { config, urls, documents } = site;
  return entryListSchema.parse({
    name: config.name,
    description: config.description,
    disclaimer: config.disclaimer,
    forum: config.forum,
    url: config.url,
    schema: urls.absolute(urls.data('schema')),
    redirects: urls.absolute(urls.data('redirects')),
    hostAliases: config.hostAliases,
    entries: documents.map((document) => listed(site, document, today)),
  });
}

function listed(site: Site, document: Document, today: string) {
  const { draft: _, ...fields } = document.data;
  return { kind: document.kind, ...publishedAddresses(site, document), stale: staleReasons(document, site, today), ...fields };
}
