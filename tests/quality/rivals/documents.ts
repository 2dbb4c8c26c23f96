import type { Field } from '../../../src/search/index/search-document.ts';
import { loadContent } from '../../../src/site/load-content.ts';
import { searchDocuments } from '../../../src/site/search-documents.ts';
import { createSite } from '../../../src/site/site.ts';
import type { RivalDocument } from './rival.ts';

const fields: Record<Exclude<keyof RivalDocument, 'id'>, readonly Field[]> = {
  title: ['title'],
  summary: ['summary'],
  asks: ['ask'],
  questions: ['question'],
  names: ['symbol', 'error', 'label'],
  text: ['heading', 'text', 'code'],
};

/** The content as rivals index it. */
export async function rivalDocuments(root: string): Promise<RivalDocument[]> {
  const site = createSite(await loadContent(root));
  return searchDocuments(site).map(({ record, fields: texts }) => {
    const join = (names: readonly Field[]) =>
      texts
        .filter(({ field }) => names.includes(field))
        .map(({ text }) => text)
        .join('\n');
    const document = Object.fromEntries(Object.entries(fields).map(([name, from]) => [name, join(from)]));
    return { id: record.id, ...document } as RivalDocument;
  });
}
