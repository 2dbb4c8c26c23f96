import { digestOfText } from '../../model/digest-of-text.ts';
import type { SearchDocument } from './search-document.ts';

/** An entry that is to be indexed, and is taken apart only where it is not known from the last build. */
export interface DocumentSource {
  id: string;
  /** A digest of all that the document follows from. */
  digest(): string;
  make(): SearchDocument | Promise<SearchDocument>;
}

/** One whose document is made here. */
export interface DocumentAtHand extends DocumentSource {
  make(): SearchDocument;
}

/** Make some documents. */
export function documentsOf(sources: readonly DocumentSource[]): Promise<SearchDocument[]> {
  return Promise.all(sources.map((source) => source.make()));
}

/** Documents that are there, as sources. */
export function sourcesOf(documents: readonly SearchDocument[]): DocumentAtHand[] {
  return documents.map((document) => ({
    id: document.record.id,
    digest: () => digestOfText(JSON.stringify(document)),
    make: () => document,
  }));
}
