import { once } from 'node:events';
import { parentPort, workerData } from 'node:worker_threads';
import type { DocumentSource } from './document-source.ts';
import type { WordWork } from './index-words.ts';
import type { SearchDocument } from './search-document.ts';
import { writeIndex } from './write-index.ts';

/* Runs in a thread: indexes words, and asks who started it for the documents that are not known from the last build. */

const { folder, sources, extras, kept } = workerData as WordWork;

/** The numbers of documents that are asked for in one go: a group is made at once, and a message takes as long as an entry. */
let wanted: number[] = [];
let answer: Promise<SearchDocument[]> | undefined;

async function documentOf(number: number): Promise<SearchDocument> {
  const place = wanted.push(number) - 1;
  answer ??= Promise.resolve().then(ask);
  const document = (await answer)[place];
  if (!document) throw new Error('A document that was asked for did not come');
  return document;
}

async function ask(): Promise<SearchDocument[]> {
  const numbers = wanted;
  [wanted, answer] = [[], undefined];
  if (!parentPort) throw new Error('No thread started this one');
  const answered = once(parentPort, 'message');
  parentPort.postMessage(numbers);
  const [documents] = await answered;
  return documents;
}

await writeIndex(
  folder,
  sources.map(({ id, digest }, number): DocumentSource => ({ id, digest: () => digest, make: () => documentOf(number) })),
  extras,
  { kept },
);
parentPort?.close();
