import type { Document } from '../../../src/model/document.ts';
import type { ErrorTable } from '../../../src/model/error-table.ts';
import type { Matrix } from '../../../src/model/matrix.ts';
import type { Questions } from '../../../src/model/questions.ts';
import { createSite, type Site } from '../../../src/site/site.ts';
import { makeConfig, outlinesOf } from '../make-content.ts';

/** A site of these documents. */
export function makeSite(
  documents: Document[],
  config = makeConfig(),
  questions: Questions = new Map(),
  tables: ErrorTable[] = [],
  matrices: Matrix[] = [],
): Site {
  const outlines = outlinesOf(documents);
  const none = { ledger: new Map(), unanswered: new Map(), symbols: new Map(), pages: new Map() };
  return createSite({ site: config, documents, outlines, questions, tables, matrices, ...none });
}
