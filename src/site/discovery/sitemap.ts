import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { getSite } from '../site.ts';
import { lastChanges } from './last-changes.ts';

/** Pages that have nothing of their own to find, and ask not to be listed. */
const UNLISTED = ['search', 'desk', 'offline'] as const;

/**
 * The sitemap: every page that search engines may list, with the date of its last change.
 *
 * @param pages the addresses of all pages, those that were made before too; filled by the time that the sitemap is written
 */
export function datedSitemap(pages: string[]): AstroIntegration {
  let known: Promise<{ changes: Map<string, string>; unlisted: Set<string> }> | undefined;
  const look = async () => {
    const site = await getSite();
    const unlisted = UNLISTED.map((page) => site.urls.absolute(site.urls.page(page)));
    return { changes: lastChanges(site), unlisted: new Set(unlisted) };
  };
  return sitemap({
    customPages: pages,
    namespaces: { news: false, xhtml: false, image: false, video: false },
    async serialize(item) {
      known ??= look();
      const { changes, unlisted } = await known;
      if (unlisted.has(item.url)) return undefined;
      const lastmod = changes.get(item.url);
      return lastmod ? { ...item, lastmod } : item;
    },
  });
}
