import { type Document, parseDocumentFile } from '../model/document.ts';
import { ERRORS_FOLDER, type ErrorTable, parseErrorTable } from '../model/error-table.ts';
import { kindNames, kinds } from '../model/kinds.ts';
import type { Ledger } from '../model/ledger.ts';
import { MATRICES_FOLDER, type Matrix, parseMatrix } from '../model/matrix.ts';
import { PAGES_FOLDER, type Page, parsePage } from '../model/page.ts';
import type { Problem } from '../model/problem.ts';
import { QUESTIONS_FOLDER, type Questions, UNANSWERED_FOLDER } from '../model/questions.ts';
import type { SiteConfig } from '../model/site.ts';
import type { SymbolBook } from '../model/symbol-facts.ts';
import type { LinkReport } from './links/link-report.ts';
import { readLinkReport } from './links/read-link-report.ts';
import { findStrays } from './read/find-strays.ts';
import type { ReadCache } from './read/read-cache.ts';
import { MARKDOWN, type ReadFolder, readFolder, YAML } from './read/read-folder.ts';
import { readLedger } from './read/read-ledger.ts';
import { readQuestions } from './read/read-questions.ts';
import { readSite } from './read/read-site.ts';
import { readSymbols } from './read/read-symbols.ts';

/** What was read from `content/`. */
export interface ReadContent {
  /** Undefined where `site.yaml` has mistakes. */
  site: SiteConfig | undefined;
  /** Every document that could be parsed, in file order. */
  documents: Document[];
  /** Every address ever published; empty where nothing was recorded yet. */
  ledger: Ledger;
  /** What was found of addresses elsewhere; empty where nobody has looked. */
  links: LinkReport;
  /** What stands in `questions/`, by the names of the files without their endings. */
  questions: Questions;
  /** The same of `unanswered/`, by subject. */
  unanswered: Questions;
  /** The tables of `errors/`, in file order. */
  tables: ErrorTable[];
  /** The matrices of `matrices/`, in file order. */
  matrices: Matrix[];
  /** What `symbols.yaml` says of symbols; empty where there is none. */
  symbols: SymbolBook;
  /** The pages of `pages/`, in file order. */
  pages: Page[];
  problems: Problem[];
  /** Ids of files that have mistakes; a table's with its folder, `errors/<id>`. */
  broken: Set<string>;
}

/** Where entries are, from the project's folder. */
const CONTENT = 'content';

/** Where ingest leaves drafts that nobody has taken over yet. */
export const DRAFTS = 'drafts';

/** How content is read. */
export interface ReadOptions {
  /** Whether the drafts that ingest has left in `drafts/` count as entries, beside those of `content/`. */
  ingested?: boolean;
  /** What was read before; the site's own labels are part of how. */
  cache?: ReadCache | undefined;
}

/**
 * Read and parse every file of a content folder. Never throws for what an author wrote:
 * each mistake becomes a problem, and the other files are read all the same.
 *
 * @param root the project's folder, which holds `content/`
 * @param ingested whether the drafts that ingest has left are read as entries too
 * @param cache what was read before
 */
export async function readContent(root: string, { ingested = false, cache }: ReadOptions = {}): Promise<ReadContent> {
  const problems: Problem[] = [];
  const broken = new Set<string>();
  /** @param prefix what stands before ids of the folder among those of broken files */
  const take = <T>({ parsed, problems: found, broken: ids }: ReadFolder<T>, prefix = '') => {
    problems.push(...found);
    for (const id of ids) broken.add(prefix + id);
    return parsed;
  };
  const site = await readSite(root, problems);
  problems.push(...(await findStrays(root, problems)));
  const ledger = await readLedger(root, problems);
  const links = await readLinkReport(root, problems);
  const questions = await readQuestions(root, QUESTIONS_FOLDER, problems);
  const unanswered = await readQuestions(root, UNANSWERED_FOLDER, problems);
  const tables = take(await readFolder(root, `${CONTENT}/${ERRORS_FOLDER}`, YAML, parseErrorTable), `${ERRORS_FOLDER}/`);
  const matrices = take(await readFolder(root, `${CONTENT}/${MATRICES_FOLDER}`, YAML, parseMatrix), `${MATRICES_FOLDER}/`);
  const pages = take(await readFolder(root, `${CONTENT}/${PAGES_FOLDER}`, MARKDOWN, parsePage), `${PAGES_FOLDER}/`);
  const symbols = await readSymbols(root, problems);
  const documents: Document[] = [];
  for (const kind of kindNames) {
    const parse = (file: string, id: string, text: string) => {
      const anew = () => parseDocumentFile(kind, file, id, text, site?.labels);
      return cache ? cache.document(file, text, anew, { kind, id }) : anew();
    };
    for (const place of ingested ? [CONTENT, DRAFTS] : [CONTENT])
      for (const document of take(await readFolder(root, `${place}/${kinds[kind].folder}`, MARKDOWN, parse))) documents.push(document);
  }
  return { site, documents, ledger, links, questions, unanswered, tables, matrices, symbols, pages, problems, broken };
}
