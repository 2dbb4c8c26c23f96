import { loadPagefind } from './pagefind.ts';

/** More pages than this with the very phrase are not told apart. */
const MAX_PAGES = 60;

/**
 * The addresses of entries that hold all of some phrases, word for word. Pagefind keeps where each word stands.
 *
 * @param base the path the site is served from
 * @param shards how many shards the phrases are in
 * @returns addresses without the site's base and without an anchor, but for terms, which are anchors
 * @throws Error where Pagefind's index cannot be read
 */
export async function findPhrase(base: string, phrases: readonly string[], shards: number): Promise<Set<string>> {
  const pagefind = await loadPagefind(base, shards);
  const sets = await Promise.all(
    phrases.map(async (phrase) => {
      const { results } = await pagefind.search(`"${phrase}"`);
      const pages = await Promise.all(results.slice(0, MAX_PAGES).map((result) => result.data()));
      return new Set(pages.map(({ url }) => url.slice(base.length)));
    }),
  );
  return sets.reduce((all, next) => all.intersection(next));
}
