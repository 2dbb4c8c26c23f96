import { join } from 'node:path';
import { outlineOf } from '../../../src/markdown/outline.ts';
import { parseDocumentFile } from '../../../src/model/document.ts';
import { ContentError } from '../../../src/model/problem.ts';
import { sourcesOf } from '../../../src/search/index/document-source.ts';
import { writeIndex } from '../../../src/search/index/write-index.ts';
import { searchDocuments } from '../../../src/site/search-documents.ts';
import { searchExtras } from '../../../src/site/search-extras.ts';
import { createSite } from '../../../src/site/site.ts';
import { synthesise } from '../generate.ts';

/** What it took to index a synthetic knowledge base. */
export interface IndexingFigures {
  /** Milliseconds of writing the index alone. */
  wall: number;
  /** The most memory that the process held, in bytes. */
  memory: number;
}

/*
 * `node tests/bench/search/synthetic-index.ts <repository> <entries> <seed> <folder>`: writes the search index of a synthetic
 * knowledge base, by the repository's own functions and without its pages; prints what that took as JSON.
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
const began = performance.now();
await writeIndex(folder, sourcesOf(searchDocuments(site)), searchExtras(site));
const figures: IndexingFigures = { wall: performance.now() - began, memory: process.resourceUsage().maxRSS * 1024 };
console.log(JSON.stringify(figures));
