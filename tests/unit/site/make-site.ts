import type { Document } from '../../../src/model/document.ts';
import { createSite, type Site } from '../../../src/site/site.ts';
import { makeConfig, outlinesOf } from '../make-content.ts';

/** A site of these documents. */
export function makeSite(documents: Document[], config = makeConfig()): Site {
  return createSite({ site: config, documents, outlines: outlinesOf(documents), ledger: new Map() });
}
