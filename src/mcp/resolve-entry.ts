import { type Entry, hasPages } from '../model/kinds.ts';
import type { EntryList, ListedEntry } from '../model/published-entry.ts';
import { createTargets, normaliseUrl } from '../model/targets.ts';
import { createUrls } from '../model/urls.ts';

/** What an id or an address leads to. */
export interface Resolved {
  id: string;
  /** The place in the entry that the address named; empty for its top. */
  anchor: string;
}

/** Finds the entry that an id or an address means; undefined where it means none. */
export type Resolver = (asked: string) => Resolved | undefined;

/** Hosts on which a site is looked at before it is published. */
const PREVIEW_HOSTS = new Set(['localhost', '127.0.0.1', '[::1]']);

/** Redirects lead to redirects at most as often as this. */
const MAX_STEPS = 5;

/**
 * Make a finder of entries by what people have of them: ids, former ids and numbers; permalinks, former addresses, addresses of
 * their Markdown or JSON, with or without the host; and the address of the thread or document that they were written from. Pure.
 *
 * @param redirects the site's addresses that lead elsewhere, in full
 */
export function createResolver(
  entries: readonly ListedEntry[],
  redirects: Readonly<Record<string, string>>,
  { url, hostAliases }: Pick<EntryList, 'url' | 'hostAliases'>,
): Resolver {
  const { base, absolute } = createUrls(url);
  const home = new URL(absolute(base));
  const targets = createTargets(
    entries.map((entry) => ({ kind: entry.kind, id: entry.id, file: '', data: { ...entry, draft: false } }) as Entry),
    hostAliases,
  );
  const pages = new Map(entries.filter(({ kind }) => hasPages(kind)).map(({ permalink, id }) => [permalink, id]));
  const leadsTo = new Map(Object.entries(redirects));
  const sources = new Map(
    entries.flatMap((entry) => {
      const address = 'url' in entry ? entry.url : entry.source.url;
      return address ? [[normaliseUrl(address, hostAliases), entry.id] as const] : [];
    }),
  );

  const byId = (name: string, anchor: string): Resolved | undefined => {
    const found = targets.entry(name.toLowerCase()) ?? targets.number(name.toUpperCase());
    return found && { id: found.id, anchor };
  };
  const byPage = (path: string, anchor: string, steps = 0): Resolved | undefined => {
    const data = /^api\/entries\/([a-z0-9-]+)\.json$/.exec(path)?.[1];
    if (data) return byId(data, anchor);
    const page = home.href + path.replace(/(\/)?(index\.html)?$|\.md$/, '/').replace(/^\/$/, '');
    const next = leadsTo.get(page);
    if (next && steps < MAX_STEPS) {
      const to = new URL(next);
      return byPage(to.pathname.slice(base.length), anchorOf(to) || anchor, steps + 1);
    }
    const id = pages.get(page);
    if (id) return { id, anchor };
    return page === `${home.href}glossary/` && anchor ? byId(anchor, '') : undefined;
  };

  return (asked) => {
    const name = asked.trim();
    const address = toUrl(name, home);
    if (!address) {
      const [id = '', anchor = ''] = name.split('#');
      return byId(id, anchor);
    }
    if (address.host === home.host || PREVIEW_HOSTS.has(address.hostname)) {
      const path = decode(address.pathname);
      return byPage(path.startsWith(base) ? path.slice(base.length) : path.slice(1), anchorOf(address));
    }
    const id = targets.url(address.href)?.id ?? sources.get(normaliseUrl(address.href, hostAliases));
    return id === undefined ? undefined : { id, anchor: '' };
  };
}

/** Read what was given as an address, whether or not it says its scheme and host; undefined where it is a bare name. */
function toUrl(name: string, home: URL): URL | undefined {
  if (/^https?:\/\//i.test(name)) return URL.parse(name) ?? undefined;
  if (!name.includes('/')) return undefined;
  const [first = ''] = name.split('/');
  const withHost = first.includes('.') || first === home.host;
  return URL.parse(withHost ? `https://${name}` : name.replace(/^\/*/, '/'), home) ?? undefined;
}

/** The anchor of an address, without what may follow it: `#answer:~:text=…`. */
function anchorOf({ hash }: URL): string {
  return decode(hash.slice(1).replace(/:~:.*$/, ''));
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
