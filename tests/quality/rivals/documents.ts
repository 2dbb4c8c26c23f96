import { UNANSWERED } from '../../../src/search/index/format.ts';
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

/** The content as rivals index it: what has a page, so that none of them shows a subject that only measures fit. */
export async function rivalDocuments(root: string): Promise<RivalDocument[]> {
  const site = createSite(await loadContent(root));
  const shown = searchDocuments(site).filter(({ record }) => record.kind !== UNANSWERED);
  return shown.map(({ record, fields: texts }) => {
    const join = (names: readonly Field[]) =>
      texts
        .filter(({ field }) => names.includes(field))
        .map(({ text }) => text)
        .join('\n');
    const document = Object.fromEntries(Object.entries(fields).map(([name, from]) => [name, join(from)]));
    return { id: record.id, ...document } as RivalDocument;
  });
}
