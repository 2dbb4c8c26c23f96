import { hash } from 'node:crypto';
import { closeSync, openSync, readSync, writeSync } from 'node:fs';
import type { DocumentSource } from '../../../src/search/index/document-source.ts';
import type { SearchDocument } from '../../../src/search/index/search-document.ts';

/* Documents of a knowledge base in a file, one a line: so that writing an index of them can be measured without what made them. */

/** Write documents into a file. */
export function writeDocuments(file: string, documents: Iterable<SearchDocument>): void {
  const written = openSync(file, 'w');
  for (const document of documents) writeSync(written, `${JSON.stringify({ id: document.record.id, document })}\n`);
  closeSync(written);
}

/**
 * Read documents from a file, one at a time.
 *
 * @param changed the number of one that says something else than the file does
 */
export function* readDocuments(file: string, changed = -1): Generator<DocumentSource> {
  let number = 0;
  for (const line of linesOf(file)) {
    const json = number === changed ? line.replace('"summary":"', '"summary":"Changed: ') : line;
    const id = /"id":"([^"]*)"/.exec(json)?.[1] ?? '';
    yield { id, digest: () => hash('sha256', json), make: () => (JSON.parse(json) as { document: SearchDocument }).document };
    number += 1;
  }
}

function* linesOf(file: string): Generator<string> {
  const opened = openSync(file, 'r');
  const buffer = Buffer.allocUnsafe(2 ** 20);
  let rest: Buffer = Buffer.alloc(0);
  for (let read = readSync(opened, buffer); read > 0; read = readSync(opened, buffer)) {
    const bytes = Buffer.concat([rest, buffer.subarray(0, read)]);
    let at = 0;
    for (let end = bytes.indexOf(10); end >= 0; end = bytes.indexOf(10, at)) {
      yield bytes.toString('utf8', at, end);
      at = end + 1;
    }
    rest = bytes.subarray(at);
  }
  closeSync(opened);
}
