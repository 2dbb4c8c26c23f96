import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readIndex } from '../../src/mcp/read-files.ts';
import { type Answer, answerQuery } from '../../src/search/answer.ts';
import { createStore } from '../../src/search/client/create-store.ts';
import { directRows, termNamed, topicNamed } from '../../src/search/direct.ts';
import type { SearchDocument } from '../../src/search/index/search-document.ts';
import { INDEX_FOLDER, writeIndex } from '../../src/search/index/write-index.ts';
import { answerLog, isLog } from '../../src/search/log.ts';
import type { Store } from '../../src/search/store.ts';
import { loadContent } from '../../src/site/load-content.ts';
import { searchDocuments } from '../../src/site/search-documents.ts';
import { searchExtras } from '../../src/site/search-extras.ts';
import { createSite, type Site } from '../../src/site/site.ts';
import { withoutLinesNear } from './held-out.ts';
import type { Outcome } from './outcome.ts';
import type { Question } from './queries.ts';

/** The engine without a browser: the same plan and order, asked a thousand times a second. */
export interface InProcess {
  store: Store;
  /** Build the index anew, where a weight that is read then has changed. */
  rebuild(): Promise<void>;
  /** The same engine where nobody has learned from these questions. */
  without(questions: readonly Question[]): Promise<Pick<InProcess, 'ask' | 'store'>>;
  ask(question: Question): Promise<Outcome & { answer: Answer }>;
}

const DEPTH = 10;

/**
 * Index the content of a project, in a temporary folder that is gone afterwards.
 *
 * @param root the project's folder
 */
export async function searchInProcess(root: string): Promise<InProcess> {
  const site = createSite(await loadContent(root));
  let store = await indexOf(site);
  return {
    get store() {
      return store;
    },
    rebuild: async () => {
      store = await indexOf(site);
    },
    without: async (questions) => {
      const store = await indexOf(site, (documents) => withoutLinesNear(documents, questions));
      return { store, ask: (question) => ask(store, question) };
    },
    ask: (question) => ask(store, question),
  };
}

async function indexOf(site: Site, mend = (documents: SearchDocument[]) => documents): Promise<Store> {
  const folder = await mkdtemp(join(tmpdir(), 'signpost-quality-'));
  try {
    await writeIndex(folder, mend(searchDocuments(site)), searchExtras(site));
    const read = readIndex(folder);
    const kept = new Map<string, unknown>();
    for (const name of await readdir(join(folder, INDEX_FOLDER))) kept.set(name, await read(name));
    return createStore(async (name) => kept.get(name));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function ask(store: Store, question: Question): Promise<Outcome & { answer: Answer }> {
  const answer = isLog(question.query)
    ? (await answerLog(store, question.query, { pause: async () => {} })).answer
    : await answerQuery(store, question.query);
  const topic = topicNamed(answer.all, answer.clauses, answer.lists, await store.manifest());
  const records = await store.entries([
    ...answer.ranked.slice(0, DEPTH).map(({ entry }) => entry),
    ...(topic === undefined ? [] : [topic]),
  ]);
  const ids = records.slice(0, Math.min(DEPTH, answer.ranked.length)).map(({ id }) => id);
  const rows = directRows(answer.recognised).map(({ type, id }) => (type === 'error' ? `error:${id}` : id));
  const term = termNamed(answer.recognised);
  const direct = [...rows, ...(term ? [term.id] : []), ...(topic === undefined ? [] : [records.at(-1)?.id ?? ''])];
  return { question, ids, direct, confidence: answer.confidence, answer };
}
