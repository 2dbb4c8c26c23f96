import type { Site } from './site.ts';

/** Where former ids lead: old path without the site's base, which Astro adds → new path with it, which Astro does not. */
export function redirectsOf({ documents, urls }: Site): Record<string, string> {
  const withoutBase = (url: string) => `/${url.slice(urls.base.length)}`;
  return Object.fromEntries(
    documents.flatMap(({ kind, id, data }) =>
      kind === 'term' ? [] : data.aliases.map((alias) => [withoutBase(urls.entry({ kind, id: alias })), urls.entry({ kind, id })]),
    ),
  );
}
