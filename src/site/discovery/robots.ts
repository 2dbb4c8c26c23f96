import type { Site } from '../site.ts';

/** `/robots.txt`: everybody is welcome, and here is the list. Pure. */
export function robotsText({ urls }: Pick<Site, 'urls'>): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${urls.absolute(urls.data('sitemap'))}\n`;
}
