import { type Folder, hasPages, type Kind, kindNames, kinds, rowOf } from './kinds.ts';
import { shortHash } from './short-hash.ts';
import { codeSlug, slugify, symbolSlug } from './slug.ts';

/** The pages that are not entries. */
const pages = {
  home: '',
  ...(Object.fromEntries(kindNames.map((kind) => [kinds[kind].folder, `${kinds[kind].folder}/`])) as Record<Folder, string>),
  errors: 'errors/',
  symbols: 'symbols/',
  search: 'search/',
  diagnose: 'diagnose/',
  recent: 'new/',
  about: 'about/',
  accessibility: 'accessibility/',
  desk: 'desk/',
  offline: 'offline/',
} satisfies Record<string, string>;

/** Files for programs that stand for the whole site. */
const files = {
  entries: 'api/entries.json',
  errors: 'api/errors.json',
  redirects: 'api/redirects.json',
  schema: 'api/schema.json',
  llms: 'llms.txt',
  llmsFull: 'llms-full.txt',
  openSearch: 'opensearch.xml',
  sitemap: 'sitemap-index.xml',
} as const;

/** The names of all of them. */
export const fileNames = Object.keys(files) as (keyof typeof files)[];

/** What a feed follows: everything, the guides, the open questions, or one topic. */
export type FeedScope = 'site' | 'guides' | 'open-questions' | { topic: string };

/** The formats of a feed: the name of the file, and its media type. */
export const feedFormats = {
  atom: { file: 'feed.xml', mediaType: 'application/atom+xml' },
  json: { file: 'feed.json', mediaType: 'application/feed+json' },
} as const;

/** The name of a format of feeds. */
export type FeedFormat = keyof typeof feedFormats;

/** The folder that a feed is served from, without slashes around it; empty for the whole site's. */
export function feedFolder(scope: FeedScope): string {
  if (typeof scope === 'object') return `${kinds.topic.folder}/${scope.topic}`;
  return scope === 'site' ? '' : scope;
}

/** The name of a page that is not an entry. */
export type PageName = keyof typeof pages;

/** First parts of paths that pages of one's own may not take, beside those of files with a dot in their names. */
export const reservedPaths: readonly string[] = [
  ...Object.values(pages).map((path) => path.replace('/', '')),
  ...['api', 'matrices', 'og', 'pagefind', 'search-index', 'thread', 'open-questions', 'guides', '404'],
].filter((name) => name !== '' && name !== 'about');

/** The names of all of them. */
export const pageNames = Object.keys(pages) as PageName[];

/**
 * The only maker of the site's URLs.
 *
 * @param siteUrl the site's address, from `site.yaml`; its path is the prefix of every URL
 * @returns functions from what is linked to to a URL path, and `absolute` from a path to a full URL
 */
export function createUrls(siteUrl: string) {
  const { origin, host: siteHost, pathname } = new URL(siteUrl);
  const base = pathname.endsWith('/') ? pathname : `${pathname}/`;
  const path = (rest: string) => base + rest;

  return {
    /** The path the site is served from, with a slash at both ends. */
    base,
    /** A page that is not an entry. */
    page: (name: PageName) => path(pages[name]),
    /** A page of the knowledge base's own. */
    own: (id: string) => path(`${id}/`),
    /** An entry's page, and a place in it. */
    entry: ({ kind, id }: { kind: Kind; id: string }, anchor?: string) =>
      hasPages(kind) ? path(`${rowOf(kind).folder}/${id}/`) + (anchor ? `#${anchor}` : '') : path(`${rowOf(kind).folder}/#${id}`),
    /** The page of an API name, entitlement or key. */
    symbol: (name: string) => path(`symbols/${symbolSlug(name)}/`),
    /** The page of a domain of errors, by the slug of its name. */
    domain: (slug: string) => path(`errors/${slug}/`),
    /** The page of a part of a domain's table. */
    family: (slug: string, id: string) => path(`errors/${slug}/family/${id}/`),
    /** The page of an error, by the path that `errorPath` gives it. */
    error: (errorPath: string) => path(`errors/${errorPath}/`),
    /** A matrix's page, and a row of it. */
    matrix: (id: string, row?: string) => path(`matrices/${id}/`) + (row ? `#${row}` : ''),
    /** Where a thread's number leads to what we hold of it. */
    thread: (number: string) => path(`thread/${number}/`),
    /** A path of `site.yaml`, which has no base. */
    moved: (withoutBase: string) => path(withoutBase.slice(1)),
    /** The results for a query. It stands behind `#`, which browsers send to nobody. */
    search: (query: string) => `${path('search/')}#q=${encodeURIComponent(query)}`,
    /** A file served as it is. */
    file: (name: string) => path(name),
    /** A file for programs that stands for the whole site. */
    data: (name: keyof typeof files) => path(files[name]),
    /** A feed. */
    feed: (scope: FeedScope, format: FeedFormat) => path([feedFolder(scope), feedFormats[format].file].filter(Boolean).join('/')),
    /** An entry as Markdown; a term is on the glossary's. */
    markdown: ({ kind, id }: { kind: Kind; id: string }) => path(`${rowOf(kind).folder}${hasPages(kind) ? `/${id}` : ''}.md`),
    /** An entry as JSON. */
    entryData: (id: string) => path(`api/entries/${id}.json`),
    /** A domain of errors as JSON. */
    domainData: (slug: string) => path(`api/errors/${slug}.json`),
    /** The picture that stands for an entry where its link is shared; without one, that of the whole site. */
    picture: (entry?: { kind: Kind; id: string }) =>
      path(entry && hasPages(entry.kind) ? `og/${rowOf(entry.kind).folder}/${entry.id}.png` : 'og/site.png'),
    /** The path of a full URL, its query and anchor kept; undefined where that is no address of this site. */
    within: (url: string) => {
      if (!URL.canParse(url)) return undefined;
      const { host, protocol, pathname: there, search, hash } = new URL(url);
      const own = host === siteHost && /^https?:$/.test(protocol) && `${there}/`.startsWith(base);
      return own ? there + search + hash : undefined;
    },
    /** The full URL of a path made here. */
    absolute: (urlPath: string) => origin + urlPath,
  };
}

/** The site's URL makers. */
export type Urls = ReturnType<typeof createUrls>;

/** What identifies an error. */
export interface ErrorIdentity {
  domain: string;
  code?: string | undefined;
  name?: string | undefined;
  text?: string | undefined;
}

const MAX_SLUG_LENGTH = 60;

/** The two parts of an error's URL: `nsurlerrordomain/-1009`. An error without a code goes by its name, else by its words. */
export function errorPath({ domain, code, name, text }: ErrorIdentity): string {
  const rest = code ? codeSlug(code) : cutAtWord(slugify(name ?? text ?? ''));
  return `${slugify(domain)}/${rest}`;
}

/** Cut a slug that is too long after a word; a hash of the whole keeps it apart from others that begin alike. */
function cutAtWord(slug: string): string {
  return slug.length <= MAX_SLUG_LENGTH ? slug : `${slug.slice(0, MAX_SLUG_LENGTH + 1).replace(/-[^-]*$/, '')}-${shortHash(slug)}`;
}
