import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readIndex } from '../mcp/read-files.ts';
import { type Answer, answerQuery } from '../search/answer.ts';
import { createStore } from '../search/client/create-store.ts';
import { directRows, termNamed, topicNamed } from '../search/direct.ts';
import { sourcesOf } from '../search/index/document-source.ts';
import type { SearchDocument } from '../search/index/search-document.ts';
import { INDEX_FOLDER, writeIndex } from '../search/index/write-index.ts';
import { answerLog, isLog } from '../search/log.ts';
import type { Store } from '../search/store.ts';
import { searchDocuments } from '../site/search-documents.ts';
import { searchExtras } from '../site/search-extras.ts';
import type { Site } from '../site/site.ts';
import type { Outcome } from './outcome.ts';
import type { Question } from './question-set.ts';

/** How many results are looked at. */
const DEPTH = 10;

/**
 * Index a site in memory, by way of a temporary folder that is gone afterwards.
 *
 * @param mend changes what is indexed
 */
export async function indexOf(site: Site, mend = (documents: SearchDocument[]) => documents): Promise<Store> {
  const folder = await mkdtemp(join(tmpdir(), 'signpost-quality-'));
  try {
    await writeIndex(folder, sourcesOf(mend(searchDocuments(site))), searchExtras(site));
    const read = readIndex(folder);
    const kept = new Map<string, unknown>();
    for (const name of await readdir(join(folder, INDEX_FOLDER))) kept.set(name, await read(name));
    return createStore(async (name) => kept.get(name));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Ask a question as the search page does: the same plan and order, without a browser. */
export async function ask(store: Store, question: Question): Promise<Outcome & { answer: Answer }> {
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
