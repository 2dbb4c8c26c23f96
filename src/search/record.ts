import type { DataOf } from '../model/kinds.ts';

/** Something to be found that has no page of its own. */
export interface IndexRecord {
  url: string;
  content: string;
  language: string;
  meta: Record<string, string>;
  filters: Record<string, string[]>;
}

/**
 * What the search index knows of a term.
 *
 * @param place where it is read, and how its kind and topics are called
 */
export function termRecord(id: string, data: DataOf<'term'>, place: { url: string; kind: string; topics: string[] }): IndexRecord {
  return {
    url: place.url,
    content: [data.title, ...data.aliases, data.summary, ...data.asks].join('. '),
    language: 'en',
    meta: { id, kind: 'term', title: data.title, summary: data.summary },
    filters: { kind: [place.kind], topic: place.topics },
  };
}
