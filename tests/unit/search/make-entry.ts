import type { Field, FieldText, SearchDocument } from '../../../src/search/index/search-document.ts';

/** The fields that are units, and the number each has here. */
const units: Partial<Record<Field, number>> = { title: 0, summary: 1, ask: 2 };

/** Make an entry as the index is built from it, with one text a field, all of it at the page's top. */
export function makeEntry(id: string, texts: Partial<Record<Field, string>>, rest: Partial<SearchDocument> = {}): SearchDocument {
  const fields = Object.entries(texts).map(([name, text]): FieldText => {
    const field = name as Field;
    const unit = units[field];
    return { field, text, section: 0, ...(unit !== undefined && { unit }) };
  });
  return {
    record: { id, kind: 'post', title: texts.title ?? id, summary: '', url: `posts/${id}/`, facts: [], sections: [['', '']] },
    fields,
    prior: 35,
    activity: '',
    facets: {},
    ...rest,
  };
}
