import { checkContent } from '../graph/checks/index.ts';
import { outlineOf } from '../markdown/outline.ts';
import type { Document } from '../model/document.ts';
import type { ErrorTable } from '../model/error-table.ts';
import { formerIdsOf } from '../model/former-ids.ts';
import type { Ledger } from '../model/ledger.ts';
import type { Matrix } from '../model/matrix.ts';
import type { Outline } from '../model/outline.ts';
import type { Page } from '../model/page.ts';
import { ContentError } from '../model/problem.ts';
import type { Questions } from '../model/questions.ts';
import type { SiteConfig } from '../model/site.ts';
import type { SymbolBook } from '../model/symbol-facts.ts';
import { buildDate } from './build-date.ts';
import { checkMatrices } from './check-matrices.ts';
import type { LinkReport } from './links/link-report.ts';
import { locate } from './locate.ts';
import type { ReadCache } from './read/read-cache.ts';
import { type ReadOptions, readContent } from './read-content.ts';

const DAY = 24 * 60 * 60 * 1000;

/** Content that has no mistakes. */
export interface LoadedContent {
  site: SiteConfig;
  documents: Document[];
  /** The outlines of the documents' bodies. */
  outlines: Map<Document, Outline>;
  /** Every address ever published. */
  ledger: Ledger;
  /** What was found of addresses elsewhere. */
  links?: LinkReport;
  /** Questions that the documents answer. */
  questions: Questions;
  /** Questions that nothing answers, by subject. */
  unanswered: Questions;
  /** The tables of errors, a domain each. */
  tables: ErrorTable[];
  /** The matrices. */
  matrices: Matrix[];
  /** Facts about symbols. */
  symbols: SymbolBook;
  /** The knowledge base's own pages, with the outlines of their bodies. */
  pages: Map<Page, Outline>;
}

/** How content is read. */
export interface LoadOptions extends ReadOptions {
  /** Whether drafts count as entries; they do in development. */
  drafts?: boolean;
}

/**
 * Read all content and check it as a whole.
 *
 * @param root the project's folder
 * @throws ContentError with every mistake in the content
 */
export async function loadContent(
  root: string,
  { drafts: withDrafts = false, ingested = false, cache }: LoadOptions = {},
): Promise<LoadedContent> {
  const {
    site,
    documents: all,
    ledger,
    links,
    questions,
    unanswered,
    tables,
    matrices,
    symbols,
    pages: ownPages,
    problems,
    broken,
  } = await readContent(root, { ingested, cache });
  const documents = withDrafts ? all : all.filter(({ data }) => !data.draft);
  const outlines = new Map(documents.map((document) => [document, outline(document, cache)]));
  const pages = new Map(ownPages.map((page) => [page, outlineOf(page.body, page.bodyLine)]));
  const byId = indexById(documents);
  const drafts = new Set(indexById(withDrafts ? [] : all.filter(({ data }) => data.draft)).keys());
  // An author east of here may be a day ahead.
  const today = buildDate(process.env, Date.now() + DAY);
  if (site)
    problems.push(
      ...checkContent({ site, documents, outlines, byId, broken, drafts, today, ledger, questions, tables, matrices, symbols, pages }),
      ...checkMatrices(matrices, byId, broken),
    );
  if (!site || problems.length > 0) throw new ContentError(await locate(root, problems));
  cache?.save(outlines);
  return { site, documents, outlines, ledger, links, questions, unanswered, tables, matrices, symbols, pages };
}

function outline(document: Document, cache: ReadCache | undefined): Outline {
  const make = () => outlineOf(document.body, document.bodyLine);
  return cache?.outline(document, make) ?? make();
}

/** Index documents by id and by the ids they used to have, where no other has them now. */
function indexById(documents: readonly Document[]): Map<string, Document> {
  const byId = new Map(documents.map((document) => [document.id, document]));
  for (const document of documents) {
    for (const former of formerIdsOf(document)) if (!byId.has(former)) byId.set(former, document);
  }
  return byId;
}
