import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { outlineOf } from '../../../src/markdown/outline.ts';
import { parseDocumentFile } from '../../../src/model/document.ts';
import { ContentError } from '../../../src/model/problem.ts';
import { searchSources } from '../../../src/site/search-documents.ts';
import { searchExtras } from '../../../src/site/search-extras.ts';
import { createSite } from '../../../src/site/site.ts';
import { synthesise } from '../generate.ts';
import { writeDocuments } from './documents-file.ts';

/*
 * `node tests/bench/search/synthetic-documents.ts <repository> <entries> <seed> <folder>`: writes what the search index of a synthetic
 * knowledge base is made from.
 */
const [repository = '', count = '', seed = '', folder = ''] = process.argv.slice(2);
const { plan, site: config, text, questions } = await synthesise(repository, Number(count), Number(seed));
const documents = plan.entries.map(({ kind, id }, i) => {
  const parsed = parseDocumentFile(kind, join('content', kind, `${id}.md`), id, text(i));
  if (Array.isArray(parsed)) throw new ContentError(parsed);
  return parsed;
});
const outlines = new Map(documents.map((document) => [document, outlineOf(document.body, document.bodyLine)]));
const site = createSite({
  site: config,
  documents,
  outlines,
  ledger: new Map(),
  questions: new Map(plan.entries.map(({ id }, i) => [id, questions(i)])),
  tables: [],
  matrices: [],
  symbols: new Map(),
  unanswered: new Map(),
  pages: new Map(),
});
writeDocuments(
  join(folder, 'documents'),
  searchSources(site)
    .values()
    .map((source) => source.make()),
);
writeFileSync(join(folder, 'extras.json'), JSON.stringify(searchExtras(site)));
