import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import type { IndexRecord } from './record.ts';

/**
 * Index a built site for search, and what has no page of its own.
 *
 * @param folder the built site; the index goes to `pagefind/` in it
 * @param glob which pages hold an entry each: the others would be parsed for nothing
 * @param expected how many entries must turn up in the index, records included
 * @param records what has no page to be indexed from
 * @param language the subtag of the language that pages and records are written in
 * @throws Error where Pagefind reports one, or lost an entry
 */
export async function buildIndex(
  folder: string,
  glob: string,
  expected: number,
  records: readonly IndexRecord[],
  language: string,
): Promise<void> {
  const outputPath = join(folder, 'pagefind');
  try {
    const { index } = orThrow(await createIndex({ forceLanguage: language, excludeSelectors: ['.anchor'] }));
    if (!index) throw new Error('Pagefind gave no index');
    orThrow(await index.addDirectory({ path: folder, glob }));
    for (const record of records) orThrow(await index.addCustomRecord(record));
    orThrow(await index.writeFiles({ outputPath }));
  } finally {
    await close();
  }
  const { languages } = JSON.parse(await readFile(join(outputPath, 'pagefind-entry.json'), 'utf8')) as {
    languages: Record<string, { page_count: number }>;
  };
  const indexed = languages[language]?.page_count ?? 0;
  if (indexed !== expected) throw new Error(`The search index holds ${indexed} entries; the content has ${expected}`);
}

function orThrow<T extends { errors: string[] }>(response: T): T {
  if (response.errors.length > 0) throw new Error(`Pagefind: ${response.errors.join('; ')}`);
  return response;
}
