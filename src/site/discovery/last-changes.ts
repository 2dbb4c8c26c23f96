import { completeDate } from '../../model/date.ts';
import type { Document } from '../../model/document.ts';
import { hasPages, kindNames, rowOf } from '../../model/kinds.ts';
import type { Site } from '../site.ts';

/**
 * When the pages of a site last changed, for its sitemap. A page that lists entries is as new as the newest of them.
 * Pages whose date nobody wrote down are left out.
 *
 * @returns full URL → RFC 3339 instant
 */
export function lastChanges({ urls, graph, documents, entry, ofKind, matrices }: Site): Map<string, string> {
  const changes = new Map<string, string>();
  const lasts = new Map(documents.map((document) => [document, lastOf(document)]));
  const note = (url: string, entries: readonly Document[], reviewed?: string) => {
    let last = reviewed === undefined ? '' : completeDate(reviewed);
    for (const document of entries) {
      const its = lasts.get(document) ?? '';
      if (its > last) last = its;
    }
    if (last) changes.set(urls.absolute(url), last);
  };
  for (const document of documents) if (hasPages(document.kind)) note(urls.entry(document), [document]);
  for (const { id } of ofKind('topic'))
    note(urls.entry({ kind: 'topic', id }), [entry(id), ...(graph.topics[id]?.entries ?? []).map(entry)]);
  for (const { id, entry: about, reviewed } of matrices) note(urls.matrix(id), [entry(about)], reviewed);
  for (const { name, about, mentions } of graph.symbols) note(urls.symbol(name), [...about, ...mentions].map(entry));
  for (const { slug, errors, families, table } of graph.domains) {
    const named = (list: typeof errors) => list.flatMap(({ entries }) => entries.map(entry));
    note(urls.domain(slug), named(errors), table?.reviewed);
    for (const family of families) note(urls.family(slug, family.id), named(family.errors), table?.reviewed);
    for (const { path, entries } of errors) note(urls.error(path), entries.map(entry), table?.reviewed);
  }

  for (const kind of kindNames) note(urls.page(rowOf(kind).folder), ofKind(kind));
  for (const page of ['home', 'recent', 'topics', 'symbols', 'errors'] as const) note(urls.page(page), documents);
  return changes;
}

/** A check against the sources changes the page too: it shows when that was. Nothing where no date is known. */
function lastOf({ data }: Document): string {
  const dates = [data.updated, data.created, data.reviewed].filter((date) => date !== undefined);
  return dates.map(completeDate).sort().at(-1) ?? '';
}
