import { formerIdsOf } from './former-ids.ts';
import { type Entry, hasPages, type Kind } from './kinds.ts';
import { createUrls } from './urls.ts';

/** What the text of a link needs to know of the entry it leads to. */
export interface Target {
  kind: Kind;
  id: string;
  title: string;
}

/** What words, codes and addresses in a body lead to. */
export interface Targets {
  /** The entry with this id, or that used to have it. */
  entry(id: string): Target | undefined;
  /** The entry with this number: `TN3134`. */
  number(number: string): Target | undefined;
  /** The entry that was written from this address, or whose page it is. */
  url(url: string): Target | undefined;
  /** The canonical spelling of a symbol that some entry is about. */
  symbol(code: string): string | undefined;
}

/**
 * Index entries by everything that may lead to them.
 *
 * @param hostAliases hosts that serve the same documents under another name: `alias: host`
 * @param siteUrl where this site is served, for links to it by whole address
 */
export function createTargets(entries: readonly Entry[], hostAliases: Record<string, string>, siteUrl?: string): Targets {
  const ids = new Map<string, Target>();
  const numbers = new Map<string, Target>();
  const urls = new Map<string, Target>();
  const symbols = new Map<string, string>();
  const own = siteUrl === undefined ? undefined : createUrls(siteUrl);

  for (const entry of entries) {
    const { kind, id, data } = entry;
    const target = { kind, id, title: data.title };
    ids.set(id, target);
    for (const former of formerIdsOf(entry)) ids.set(former, target);
    // Terms share a page, and the anchor is no part of what identifies a document.
    if (own && hasPages(kind)) urls.set(normaliseUrl(own.absolute(own.entry(target)), hostAliases), target);
    if ('number' in data) numbers.set(data.number, target);
    if (kind === 'post' && data.source.url) urls.set(normaliseUrl(data.source.url, hostAliases), target);
    for (const symbol of data.symbols) symbols.set(symbol, symbol);
  }

  return {
    entry: (id) => ids.get(id),
    number: (number) => numbers.get(number),
    // A query may name the document (`?t=4711`) or a page of it (`?page=2`): the document goes before the page.
    url: (url) => {
      const normal = normaliseUrl(url, hostAliases);
      return urls.get(normal) ?? urls.get(normal.replace(/\?.*$/, ''));
    },
    symbol: (code) => symbols.get(code) ?? symbols.get(code.replace(/^\./, '').replace(/\(\)$/, '')),
  };
}

/**
 * Reduce an address to what identifies the document: canonical host, path and query, without `www.`, fragment or last slash.
 *
 * @param hostAliases hosts that serve the same documents under another name: `alias: host`
 */
export function normaliseUrl(url: string, hostAliases: Record<string, string>): string {
  if (!URL.canParse(url)) return url;
  const { hostname, pathname, search } = new URL(url);
  const host = bareHost(hostname);
  const [, canonical = host] = Object.entries(hostAliases).find(([alias]) => bareHost(alias) === host) ?? [];
  return bareHost(canonical) + pathname.replace(/\/+$/, '') + search;
}

function bareHost(host: string): string {
  return host.toLowerCase().replace(/^www\./, '');
}
