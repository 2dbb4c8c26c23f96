import { basename, join } from 'node:path';
import { describeIssue } from '../model/describe-issue.ts';
import { type Document, parseDocumentFile } from '../model/document.ts';
import { ERRORS_FOLDER, type ErrorTable, parseErrorTable } from '../model/error-table.ts';
import { type Kind, kindNames, kinds } from '../model/kinds.ts';
import { type Ledger, parseLedger } from '../model/ledger.ts';
import { MATRICES_FOLDER, type Matrix, parseMatrix } from '../model/matrix.ts';
import { PAGES_FOLDER, type Page, parsePage } from '../model/page.ts';
import type { Problem } from '../model/problem.ts';
import { parseQuestions, QUESTIONS_FOLDER, type Questions, questionsFile, UNANSWERED_FOLDER } from '../model/questions.ts';
import { type SiteConfig, siteFields, siteSchema } from '../model/site.ts';
import { parseSymbols, type SymbolBook, symbolsFile } from '../model/symbol-facts.ts';
import { parseYaml } from '../model/yaml.ts';
import { type LinkReport, linkReportSchema, linksFile } from './links/link-report.ts';
import { filesIn, inBatches, namesIn, parseFile, READABLE } from './read-files.ts';
import { readText, whyUnreadable } from './read-text.ts';
import { wasThere } from './was-there.ts';

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

/** What may stand in `content/` beside the folders of entries. */
const TOP_FILES = ['site.yaml', 'symbols.yaml', 'ledger.json', 'links.json', 'LICENSE.md'];
/** Where the site's own file is, from the project's folder. */
export const siteFile = 'content/site.yaml';
/** Where the ledger is, from the project's folder. */
export const ledgerFile = 'content/ledger.json';

/**
 * Read and parse every file of a content folder. Never throws for what an author wrote:
 * each mistake becomes a problem, and the other files are read all the same.
 *
 * @param root the project's folder, which holds `content/`
 */
export async function readContent(root: string): Promise<ReadContent> {
  const result: ReadContent = {
    site: undefined,
    documents: [],
    ledger: new Map(),
    links: {},
    questions: new Map(),
    unanswered: new Map(),
    tables: [],
    matrices: [],
    symbols: new Map(),
    pages: [],
    problems: [],
    broken: new Set(),
  };
  result.site = await readSite(root, result.problems);
  result.problems.push(...(await findStrays(root, result.problems)));
  result.ledger = await readLedger(root, result.problems);
  result.links = await readLinks(root, result.problems);
  result.questions = await readQuestions(root, QUESTIONS_FOLDER, result.problems);
  result.unanswered = await readQuestions(root, UNANSWERED_FOLDER, result.problems);
  await readFolder(root, ERRORS_FOLDER, YAML, parseErrorTable, result.tables, result);
  await readFolder(root, MATRICES_FOLDER, YAML, parseMatrix, result.matrices, result);
  await readFolder(root, PAGES_FOLDER, MARKDOWN, parsePage, result.pages, result);
  await readSymbols(root, result);
  for (const kind of kindNames) await readKind(root, kind, result);
  return result;
}

async function readSite(root: string, problems: Problem[]): Promise<SiteConfig | undefined> {
  const file = siteFile;
  try {
    const yaml = parseYaml(await readText(join(root, file)));
    if ('mistakes' in yaml) {
      for (const { line, found, allowed } of yaml.mistakes) problems.push({ file, ...(line && { line }), field: 'file', found, allowed });
      return undefined;
    }
    const { data } = yaml;
    const checked = siteSchema.safeParse(data ?? {});
    if (checked.success) return checked.data;
    for (const issue of checked.error.issues) {
      for (const described of describeIssue(issue, data, Object.keys(siteFields.shape))) problems.push({ file, ...described });
    }
  } catch (error) {
    problems.push({ file, field: 'file', found: whyUnreadable(error), allowed: 'a YAML file in UTF-8; CONTRIBUTING.md lists its fields' });
  }
  return undefined;
}

/** Tell what stands directly in `content/` and is nothing that anybody reads: an entry put there would be lost silently. */
async function findStrays(root: string, problems: Problem[]): Promise<Problem[]> {
  const folders = [
    ...kindNames.map((kind) => kinds[kind].folder),
    QUESTIONS_FOLDER,
    UNANSWERED_FOLDER,
    ERRORS_FOLDER,
    MATRICES_FOLDER,
    PAGES_FOLDER,
  ];
  const known = new Set<string>([...folders, ...TOP_FILES]);
  return (await namesIn(root, 'content', problems))
    .filter((name) => !known.has(name) && !name.startsWith('.'))
    .map((name) => ({
      file: `content/${name}`,
      field: 'file name',
      found: 'a file or folder that does not belong here',
      allowed: `the folders ${folders.map((folder) => `\`${folder}/\``).join(', ')}, and ${TOP_FILES.map((file) => `\`${file}\``).join(', ')}`,
    }));
}

async function readLedger(root: string, problems: Problem[]): Promise<Ledger> {
  try {
    return parseLedger(await readText(join(root, ledgerFile)));
  } catch (error) {
    const gone = (error as NodeJS.ErrnoException).code === 'ENOENT';
    if (gone && !(await wasThere(root, ledgerFile))) return new Map();
    problems.push({
      file: ledgerFile,
      field: 'file',
      found: whyUnreadable(error),
      allowed: `what \`npm run ledger -- --accept\` writes; take back what ${gone ? 'deleted' : 'changed'} it`,
    });
    return new Map();
  }
}

async function readLinks(root: string, problems: Problem[]): Promise<LinkReport> {
  try {
    return linkReportSchema.parse(JSON.parse(await readText(join(root, linksFile))));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT')
      problems.push({
        file: linksFile,
        field: 'file',
        found: 'something else than a list of links',
        allowed: 'what `npm run links` writes; delete it',
      });
    return {};
  }
}

async function readQuestions(root: string, folder: string, problems: Problem[]): Promise<Questions> {
  const questions = new Map<string, readonly string[]>();
  const files = await filesIn(root, `content/${folder}`, '.txt', 'a file that is not text', problems);
  const read = (name: string) => readQuestionsOf(root, name.slice(0, -'.txt'.length), folder);
  await inBatches(files, read, ({ id, outcome }) => {
    const file = questionsFile(id, folder);
    if (outcome instanceof Error) problems.push({ file, field: 'file', found: whyUnreadable(outcome), allowed: READABLE });
    else {
      questions.set(id, outcome.questions);
      for (const { line, found, allowed } of outcome.mistakes) problems.push({ file, line, field: 'file', found, allowed });
    }
  });
  return questions;
}

async function readQuestionsOf(root: string, id: string, folder: string) {
  try {
    return { id, outcome: parseQuestions(await readText(join(root, questionsFile(id, folder)))) };
  } catch (error) {
    return { id, outcome: error as Error };
  }
}

async function readSymbols(root: string, result: ReadContent): Promise<void> {
  const names = await namesIn(root, 'content', result.problems);
  if (!names.includes(basename(symbolsFile))) return;
  const outcome = await parseFile(root, symbolsFile, (_file, text) => parseSymbols(text));
  if (Array.isArray(outcome)) result.problems.push(...outcome);
  else result.symbols = outcome;
}

/** Endings of files, and how others beside them are told. */
const YAML = { ending: '.yaml', other: 'a file that is not YAML' };
const MARKDOWN = { ending: '.md', other: 'a file that is not Markdown' };

/** Read a folder of files that are no entries, each by its own name. */
async function readFolder<T extends object>(
  root: string,
  name: string,
  { ending, other }: typeof YAML,
  parse: (file: string, id: string, text: string) => T | Problem[],
  list: T[],
  { problems, broken }: ReadContent,
): Promise<void> {
  const folder = `content/${name}`;
  const files = await filesIn(root, folder, ending, other, problems);
  const read = async (file: string) => {
    const id = file.slice(0, -ending.length);
    return { id, outcome: await parseFile(root, `${folder}/${file}`, (path, text) => parse(path, id, text)) };
  };
  await inBatches(files, read, ({ id, outcome }) => {
    if (Array.isArray(outcome)) {
      problems.push(...outcome);
      broken.add(`${name}/${id}`);
    } else list.push(outcome);
  });
}

async function readKind(root: string, kind: Kind, result: ReadContent): Promise<void> {
  const folder = `content/${kinds[kind].folder}`;
  const labels = result.site?.labels;
  const files = await filesIn(root, folder, MARKDOWN.ending, MARKDOWN.other, result.problems);
  const read = async (name: string) => {
    const id = name.slice(0, -'.md'.length);
    return { id, outcome: await parseFile(root, `${folder}/${name}`, (file, text) => parseDocumentFile(kind, file, id, text, labels)) };
  };
  await inBatches(files, read, ({ id, outcome }) => {
    if (Array.isArray(outcome)) {
      result.problems.push(...outcome);
      result.broken.add(id);
    } else result.documents.push(outcome);
  });
}
