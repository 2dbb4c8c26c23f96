import type { Document } from '../../model/document.ts';
import { escapeMarkdown } from '../../model/escape-markdown.ts';
import { type MovedEntry, movedEntrySchema } from '../../model/published-entry.ts';
import type { Site } from '../site.ts';
import { publishedAddresses } from './published-addresses.ts';

/**
 * What stands in place of an entry's JSON under an id that it used to have: a static host cannot redirect a file, so the file
 * names where the entry is.
 *
 * @param id the former id
 * @throws z.ZodError where it does not meet the published schema, which would be a fault of ours
 */
export function movedEntryJson(site: Pick<Site, 'urls'>, id: string, document: Document): MovedEntry {
  return movedEntrySchema.parse({ id, moved: publishedAddresses(site, document) });
}

/** What stands in place of an entry's Markdown under an id that it used to have. Pure. */
export function movedEntryMarkdown(site: Pick<Site, 'urls'>, document: Document): string {
  const { permalink, markdown } = publishedAddresses(site, document);
  return `# Moved: ${escapeMarkdown(document.data.title)}

> This entry has another address now.

- Permalink: ${permalink}
- Markdown: ${markdown}
`;
}
