/** What we use of Pagefind's API in the browser. https://pagefind.app/docs/api/ */
export interface Pagefind {
  init(): Promise<void>;
  /** Loads the facets; without it a search counts none. */
  filters(): Promise<FacetCounts>;
  search(term: string, options?: { filters?: Filters }): Promise<PagefindResponse>;
}

/** Facet name → the values wanted, any of them. */
export type Filters = Record<string, { any: string[] }>;

/** Facet name → value → how many results have it. */
export type FacetCounts = Record<string, Record<string, number>>;

interface PagefindResponse {
  results: { id: string; score: number; data(): Promise<PagefindData> }[];
  /** Counts among the results of this search. */
  filters: FacetCounts;
  unfilteredResultCount: number;
}

/** A result's stored page. */
export interface PagefindData {
  url: string;
  meta: Record<string, string>;
  filters: Record<string, string[]>;
  sub_results: { title: string; url: string; anchor?: { id: string } }[];
}

let loading: Promise<Pagefind> | undefined;

/**
 * Load Pagefind and its index's entry file, once a page. A load that failed is tried again at the next call.
 *
 * @param base the path the site is served from
 */
export function loadPagefind(base: string): Promise<Pagefind> {
  loading ??= import(/* @vite-ignore */ `${base}pagefind/pagefind.js`)
    .then(async (pagefind: Pagefind) => {
      await pagefind.init();
      return pagefind;
    })
    .catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
  return loading;
}
