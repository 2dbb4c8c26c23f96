import type { DataOf } from '../model/kinds.ts';

/** Something to be found that has no page of its own. */
export interface IndexRecord {
  url: string;
  content: string;
  language: string;
  meta: { id: string };
}

/**
 * What the index of phrases holds of a term. Its id goes with it, as it does with pages.
 *
 * @param url where it is read
 * @param language the subtag of the language that it is written in
 */
export function termRecord(id: string, data: DataOf<'term'>, url: string, language: string): IndexRecord {
  return {
    url,
    content: [data.title, ...data.aliases, data.summary, ...data.asks].join('. '),
    language,
    meta: { id },
  };
}
