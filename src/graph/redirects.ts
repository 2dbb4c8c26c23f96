import type { Document } from '../model/document.ts';
import { formerIdsOf } from '../model/former-ids.ts';
import { hasPages } from '../model/kinds.ts';
import type { SiteConfig } from '../model/site.ts';
import { createThreadReader } from '../model/thread.ts';
import type { Urls } from '../model/urls.ts';

/**
 * Where addresses that are not pages lead: former ids, the numbers of threads that we hold, and what `site.yaml` says has moved.
 * Where several posts come from one thread, its number leads to the one that is kept up.
 *
 * @returns path → path, both with the base that `urls` has
 */
export function redirectsFor(site: SiteConfig, documents: readonly Document[], urls: Urls): Map<string, string> {
  const redirects = new Map<string, string>();
  const threadOf = createThreadReader(site.threadPattern, site.hostAliases);
  for (const document of documents) {
    const { kind, data } = document;
    const here = urls.entry(document);
    // A term's former ids are anchors of the glossary.
    if (hasPages(kind)) for (const id of formerIdsOf(document)) redirects.set(urls.entry({ kind, id }), here);
    const thread = kind === 'post' && data.source.url && threadOf(data.source.url);
    if (thread && (!redirects.has(urls.thread(thread)) || !data.duplicateOf)) redirects.set(urls.thread(thread), here);
  }
  for (const [from, to] of Object.entries(site.moved)) redirects.set(urls.moved(from), urls.moved(to));
  return redirects;
}
