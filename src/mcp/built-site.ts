import type { z } from 'zod';
import {
  type EntryList,
  entryListSchema,
  type ListedEntry,
  type PublishedEntry,
  publishedEntrySchema,
  redirectListSchema,
} from '../model/published-entry.ts';
import { type DomainList, domainListSchema, type PublishedDomain, publishedDomainSchema } from '../model/published-errors.ts';
import { slugify } from '../model/slug.ts';
import { createUrls, type Urls } from '../model/urls.ts';
import { createStore } from '../search/client/create-store.ts';
import { countShown, type FacetFile } from '../search/index/format.ts';
import type { Store } from '../search/store.ts';
import { BuiltSiteError } from './built-site-error.ts';
import { readIndex, readJson } from './read-files.ts';
import { createResolver, type Resolver } from './resolve-entry.ts';

/** A built site, as the tools ask it. */
export interface BuiltSite {
  /** What the site is: its name, what it answers, where else to ask. */
  about: Omit<EntryList, 'entries'>;
  urls: Urls;
  /** The site's full address, with a slash at the end: what the addresses of entries begin with. */
  base: string;
  store: Store;
  /** What results can be narrowed by. */
  facets: FacetFile['facets'];
  /** Every entry by its id, in the order of the search index. */
  entries: ReadonlyMap<string, ListedEntry>;
  /** The domains of errors, without their codes. */
  domains: DomainList['domains'];
  /** What an id or an address leads to. */
  resolve: Resolver;
  /** An entry with its body. @throws BuiltSiteError where its file cannot be read */
  read(id: string): Promise<PublishedEntry>;
  /** A domain with its errors. @throws BuiltSiteError where its file cannot be read */
  readDomain(domain: Pick<DomainList['domains'][number], 'domain'>): Promise<PublishedDomain>;
}

/**
 * Open a built site: its data and its search index, nothing else.
 *
 * @param folder what `npm run build` wrote
 * @throws BuiltSiteError where there is none, or where another version built it
 */
export async function openBuiltSite(folder: string): Promise<BuiltSite> {
  const { entries: listed, ...about } = await readChecked(folder, 'api/entries.json', entryListSchema);
  const { redirects } = await readChecked(folder, 'api/redirects.json', redirectListSchema);
  const { domains } = await readChecked(folder, 'api/errors.json', domainListSchema);
  const urls = createUrls(about.url);
  const store = createStore(readIndex(folder));
  const { count, facets } = await openIndex(folder, store);
  if (count !== listed.length)
    throw new BuiltSiteError(folder, `its search index holds ${count} entries and its data ${listed.length}, which are not of one build`);
  return {
    about,
    urls,
    base: urls.absolute(urls.base),
    store,
    facets,
    entries: new Map(listed.map((entry) => [entry.id, entry])),
    domains,
    resolve: createResolver(listed, redirects, about),
    read: (id) => readPart(folder, `api/entries/${id}.json`, publishedEntrySchema),
    readDomain: ({ domain }) => readPart(folder, `api/errors/${slugify(domain)}.json`, publishedDomainSchema),
  };
}

async function readChecked<T>(folder: string, name: string, schema: z.ZodType<T>): Promise<T> {
  const data = await readJson(folder, name).catch(() => {
    throw new BuiltSiteError(folder, `no built site is there (${name} cannot be read)`);
  });
  const checked = schema.safeParse(data);
  if (checked.success) return checked.data;
  const [issue] = checked.error.issues;
  throw new BuiltSiteError(folder, `another version of Signpost built it (${name}: ${issue?.path.join('.')}: ${issue?.message})`);
}

/** Read a file of a site that was opened, and so is of this version. */
async function readPart<T>(folder: string, name: string, schema: z.ZodType<T>): Promise<T> {
  const checked = schema.safeParse(await readJson(folder, name).catch(() => undefined));
  if (!checked.success) throw new BuiltSiteError(folder, `${name} cannot be read, or is damaged`);
  return checked.data;
}

async function openIndex(folder: string, store: Store): Promise<{ count: number; facets: FacetFile['facets'] }> {
  try {
    const count = countShown(await store.manifest());
    const { facets } = await store.facets();
    return { count, facets };
  } catch {
    throw new BuiltSiteError(folder, 'its search index cannot be read');
  }
}
