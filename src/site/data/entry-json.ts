import type { Document } from '../../model/document.ts';
import { type EntryList, entryListSchema, type PublishedEntry, publishedEntrySchema } from '../../model/published-entry.ts';
import { describeReasons } from '../reasons.ts';
import type { Site } from '../site.ts';

/**
 * An entry as others read it by program. Parsed by the published schema, so that what is published is what it says.
 *
 * @throws z.ZodError where the entry does not meet the schema, which would be a fault of ours
 */
export function entryJson(site: Site, document: Document): PublishedEntry {
  const { graph, urls, entry, outline, markdown } = site;
  const { id } = document;
  return publishedEntrySchema.parse({
    ...listed(site, document),
    body: markdown(id),
    sections: outline(id).headings.map(({ text, depth, anchor }) => ({
      title: text,
      depth,
      url: urls.absolute(document.kind === 'term' ? urls.entry(document) : urls.entry(document, anchor)),
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
 * @throws z.ZodError where an entry does not meet the schema, which would be a fault of ours
 */
export function entryListJson(site: Site): EntryList {
  const { config, urls, documents } = site;
  return entryListSchema.parse({
    name: config.name,
    url: config.url,
    schema: urls.absolute(urls.data('schema')),
    entries: documents.map((document) => listed(site, document)),
  });
}

function listed({ urls }: Site, document: Document) {
  const { draft: _, ...fields } = document.data;
  return {
    kind: document.kind,
    id: document.id,
    permalink: urls.absolute(urls.entry(document)),
    data: urls.absolute(urls.entryData(document.id)),
    markdown: urls.absolute(urls.markdown(document)),
    ...fields,
  };
}
