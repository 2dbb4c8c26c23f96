import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { getSite } from '../site.ts';
import { lastChanges } from './last-changes.ts';

/** The sitemap: every page that search engines may list, with the date of its last change. */
export function datedSitemap(): AstroIntegration {
  let known: Promise<{ changes: Map<string, string>; search: string }> | undefined;
  const look = async () => {
    const site = await getSite();
    return { changes: lastChanges(site), search: site.urls.absolute(site.urls.page('search')) };
  };
  return sitemap({
    namespaces: { news: false, xhtml: false, image: false, video: false },
    async serialize(item) {
      known ??= look();
      const { changes, search } = await known;
      // The search page has nothing of its own, and asks not to be listed.
      if (item.url === search) return undefined;
      const lastmod = changes.get(item.url);
      return lastmod ? { ...item, lastmod } : item;
    },
  });
}
