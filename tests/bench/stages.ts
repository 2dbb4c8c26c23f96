import { setImmediate } from 'node:timers/promises';
import { buildGraph } from '../../src/graph/build-graph.ts';
import { checkContent } from '../../src/graph/checks/index.ts';
import { outlineOf } from '../../src/markdown/outline.ts';
import { ContentError } from '../../src/model/problem.ts';
import { readContent } from '../../src/site/read-content.ts';
import { createSite } from '../../src/site/site.ts';
import { topicView } from '../../src/site/topic-view.ts';

/** One step of the engine's own work, measured in a process of its own. */
export interface EngineStage {
  name: string;
  milliseconds: number;
  /** Bytes of heap that its result keeps, after a collection. */
  kept: number;
}

/* `node --expose-gc tests/bench/stages.ts <project>`: prints the stages as JSON. The functions are the repository's own. */
const measured: EngineStage[] = [];

async function measure<T>(name: string, work: () => T | Promise<T>): Promise<T> {
  const before = await heap();
  const began = performance.now();
  const result = await work();
  const milliseconds = performance.now() - began;
  measured.push({ name, milliseconds, kept: (await heap()) - before });
  return result;
}

async function heap(): Promise<number> {
  await setImmediate();
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}

const root = process.argv[2] ?? process.cwd();
const { site, documents, ledger, questions, tables, matrices, symbols, problems, broken } = await measure('read and parse', () =>
  readContent(root),
);
if (!site || problems.length > 0) throw new ContentError(problems);
const outlines = await measure(
  'outline',
  () => new Map(documents.map((document) => [document, outlineOf(document.body, document.bodyLine)])),
);
const byId = new Map(documents.map((document) => [document.id, document]));
const found = await measure('checks', () =>
  checkContent({
    site,
    documents,
    outlines,
    byId,
    broken,
    drafts: new Set(),
    today: '9999',
    ledger,
    questions,
    tables,
    matrices,
    symbols,
    pages: new Map(),
  }),
);
if (found.length > 0) throw new ContentError(found);
await measure('graph', () => buildGraph(documents, outlines, site.hostAliases, tables));
const whole = createSite({
  site,
  documents,
  outlines,
  ledger,
  questions,
  unanswered: new Map(),
  tables,
  matrices,
  symbols,
  pages: new Map(),
});
await measure('bodies to HTML', async () => {
  for (const { id } of documents) await whole.render(id);
});
await measure('topic views', () => {
  for (const { id } of whole.ofKind('topic')) topicView(whole, id);
});
console.log(JSON.stringify(measured));
