import type { Site } from './site.ts';

/** The site's redirects as Astro takes them: old path → new path, the old ones without the site's base, which Astro adds. */
export function redirectsOf({ redirects, urls }: Pick<Site, 'redirects' | 'urls'>): Record<string, string> {
  return Object.fromEntries([...redirects].map(([from, to]) => [`/${from.slice(urls.base.length)}`, to]));
}
