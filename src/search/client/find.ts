import { type FacetCounts, type Filters, loadPagefind, type PagefindData } from './pagefind.ts';

/** An entry that answers a query. */
export interface Result {
  id: string;
  kind: string;
  title: string;
  url: string;
  /** The short answer. */
  summary: string;
  /** Kind, who answered, platforms: in the words readers see. */
  facts: string[];
  /** The section that matched best, where it is not the page's top. */
  section?: { title: string; url: string };
}

/** What a search found. */
export interface Found {
  results: Result[];
  /** How many there are in all. */
  total: number;
  /** How many results each facet value would leave. */
  facets: FacetCounts;
}

/** The facet values a reader chose: facet name → values. */
export type Choice = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * Find the entries that answer a query, best first.
 *
 * @param base the path the site is served from
 * @param choice the facet values wanted; undefined where facets do not matter, which saves loading them
 * @param limit how many results to load
 * @throws Error where the index cannot be loaded
 */
export async function find(base: string, query: string, choice: Choice | undefined, limit: number): Promise<Found> {
  const pagefind = await loadPagefind(base);
  if (choice) await pagefind.filters();
  const filters: Filters = {};
  for (const [name, values] of choice ?? []) if (values.size > 0) filters[name] = { any: [...values] };
  const response = await pagefind.search(query, { filters });
  const pages = await Promise.all(response.results.slice(0, limit).map((result) => result.data()));
  return { results: pages.map(toResult), total: response.results.length, facets: response.filters };
}

function toResult({ url, meta, filters, sub_results: sections }: PagefindData): Result {
  const section = sections.find(({ anchor }) => anchor);
  return {
    id: meta.id ?? '',
    kind: meta.kind ?? '',
    title: meta.title ?? url,
    url,
    summary: meta.summary ?? '',
    facts: [...(filters.answer ?? filters.kind ?? []), ...(filters.platform ?? [])],
    ...(section && { section: { title: section.title.replace(/#$/, ''), url: section.url } }),
  };
}
