import type { Document } from '../model/document.ts';
import type { ErrorTable } from '../model/error-table.ts';
import { formerIdsOf } from '../model/former-ids.ts';
import { hasPages, rowOf } from '../model/kinds.ts';
import type { Matrix } from '../model/matrix.ts';
import { anchorsOf, emptyOutline, type Outline } from '../model/outline.ts';
import type { Page } from '../model/page.ts';
import type { SiteConfig } from '../model/site.ts';
import { createTargets } from '../model/targets.ts';
import { createUrls, pageNames } from '../model/urls.ts';
import { domainsOf, errorsOf } from './errors.ts';
import { redirectsFor } from './redirects.ts';
import { servedFiles } from './served-files.ts';
import { symbolsOf } from './symbols.ts';

/** What can be linked to, as paths without the site's base. */
export interface Addresses {
  /** Page → the anchors that links to it may carry, former ones included. */
  pages: ReadonlyMap<string, ReadonlySet<string>>;
  /** An address that leads elsewhere → where to, perhaps with an anchor. */
  redirects: ReadonlyMap<string, string>;
  /** Feeds, which are kept up as pages are. */
  feeds: readonly string[];
  /** Every file that is served beside the pages, feeds included. */
  files: ReadonlySet<string>;
  /** The entry that a page shows. */
  owners: ReadonlyMap<string, Document>;
}

/**
 * Every address that the site answers to. Anchors are those of headings, named paragraphs, tables, figures and terms; the
 * parts that pages make of relations (see also, similar) come and go with these and promise nothing.
 *
 * @param ownPages the knowledge base's own pages, with the outlines of their bodies
 */
export function addressesOf(
  site: SiteConfig,
  documents: readonly Document[],
  outlines: ReadonlyMap<Document, Outline>,
  tables: readonly ErrorTable[],
  matrices: readonly Matrix[],
  ownPages: ReadonlyMap<Page, Outline>,
): Addresses {
  const urls = createUrls(new URL('/', site.url).href);
  const pages = new Map<string, Set<string>>(pageNames.map((name) => [urls.page(name), new Set()]));
  const owners = new Map<string, Document>();
  const targets = createTargets(documents, site.hostAliases);

  for (const document of documents) {
    if (!hasPages(document.kind)) {
      for (const id of [document.id, ...formerIdsOf(document)]) pages.get(urls.page(rowOf(document.kind).folder))?.add(id);
      continue;
    }
    const path = urls.entry(document);
    owners.set(path, document);
    pages.set(path, new Set([...anchorsOf(outlines.get(document) ?? emptyOutline), ...Object.keys(document.data.anchors)]));
  }
  for (const { name } of symbolsOf(documents, outlines, targets)) pages.set(urls.symbol(name), new Set());
  const errors = errorsOf(documents, tables);
  for (const { slug, families } of domainsOf(errors, tables)) {
    pages.set(urls.domain(slug), new Set());
    for (const { id } of families) pages.set(urls.family(slug, id), new Set());
  }
  for (const { path } of errors) pages.set(urls.error(path), new Set());
  for (const { id, rows } of matrices) pages.set(urls.matrix(id), new Set(rows.map((row) => row.id)));
  for (const [{ id }, outline] of ownPages) pages.set(urls.own(id), new Set(anchorsOf(outline)));
  const { feeds, others } = servedFiles(documents, urls);
  return { pages, redirects: redirectsFor(site, documents, urls), feeds, files: new Set([...feeds, ...others]), owners };
}

/** The addresses as the ledger records them. A redirect's anchors are its target's, and are recorded there. */
export function toLedger({ pages, redirects, feeds }: Addresses): Map<string, string[]> {
  return new Map([
    ...[...redirects.keys(), ...feeds].map((path): [string, string[]] => [path, []]),
    ...[...pages].map(([path, anchors]): [string, string[]] => [path, [...anchors]]),
  ]);
}
