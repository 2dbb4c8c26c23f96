/** What we use of Pagefind's API in the browser: exact phrases. https://pagefind.app/docs/api/ */
export interface Pagefind {
  init(): Promise<void>;
  search(term: string): Promise<{ results: { data(): Promise<{ url: string }> }[] }>;
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
