import { createHash } from 'node:crypto';
import type { Site } from '../site.ts';

/** What a service worker knows of the build that it is of. */
export interface OfflineBuild {
  /** Changes when anything in the site does. */
  id: string;
  /** The path that the site is served from. */
  base: string;
  /** Paths of what is kept from the first visit on. */
  files: string[];
}

/** Pages that work without a network. */
export const KEPT_PAGES = ['offline', 'search', 'desk'] as const;

/**
 * Choose what of a built site is kept for when there is no network. Pure.
 *
 * @param assets names of the files in `_astro/`, which change with what is in them
 * @param contents the bytes of what names the parts of the search index, and of the pages that are kept
 */
export function offlineBuild({ documents, urls, config }: Site, assets: readonly string[], contents: readonly Uint8Array[]): OfflineBuild {
  const names = assets.filter((name) => /\.(?:css|js)$/.test(name)).sort();
  const hash = createHash('sha256').update(JSON.stringify([config, documents.map(({ id, digest }) => [id, digest]), names]));
  for (const bytes of contents) hash.update(bytes);
  return {
    id: hash.digest('base64url').slice(0, 12),
    base: urls.base,
    files: [...KEPT_PAGES.map(urls.page), urls.file('icon.svg'), ...names.map((name) => urls.file(`_astro/${name}`))],
  };
}
