import type { Document } from '../../model/document.ts';
import type { MovedEntry } from '../../model/published-entry.ts';
import type { Site } from '../site.ts';

/** An entry's id, and where it is found in each of its forms, in full. */
export function publishedAddresses({ urls }: Pick<Site, 'urls'>, document: Pick<Document, 'kind' | 'id'>): MovedEntry['moved'] {
  return {
    id: document.id,
    permalink: urls.absolute(urls.entry(document)),
    data: urls.absolute(urls.entryData(document.id)),
    markdown: urls.absolute(urls.markdown(document)),
  };
}
