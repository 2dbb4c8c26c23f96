import type { Document } from '../model/document.ts';
import type { ErrorTable } from '../model/error-table.ts';
import type { Outline } from '../model/outline.ts';
import { createTargets } from '../model/targets.ts';
import { domainsOf, errorsOf } from './errors.ts';
import type { Graph } from './graph.ts';
import { backlinksOf, linksOf } from './links.ts';
import { relatedOf } from './related.ts';
import { symbolsOf } from './symbols.ts';
import { topicsOf } from './topics.ts';

/**
 * Compute how checked entries hang together. Pure; time and memory grow linearly with the entries.
 *
 * @param hostAliases hosts that serve the same documents under another name: `alias: host`
 * @param siteUrl where this site is served, for links to it by whole address
 * @param language of the content, as a BCP 47 tag: titles are sorted as is usual in it
 */
export function buildGraph(
  documents: readonly Document[],
  outlines: ReadonlyMap<Document, Outline>,
  hostAliases: Record<string, string>,
  tables: readonly ErrorTable[],
  siteUrl?: string,
  language = 'en',
): Graph {
  const targets = createTargets(documents, hostAliases, siteUrl);
  const links = linksOf(documents, outlines, targets);
  const errors = errorsOf(documents, tables);
  return {
    links,
    backlinks: backlinksOf(links),
    related: relatedOf(documents, tables),
    topics: topicsOf(documents, language),
    symbols: symbolsOf(documents, outlines, targets),
    errors,
    domains: domainsOf(errors, tables),
  };
}
