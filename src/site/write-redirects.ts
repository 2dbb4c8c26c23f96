import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { redirectPage } from './redirect-page.ts';
import type { Site } from './site.ts';

/**
 * Write a page at every address that leads elsewhere: former ids, thread numbers, and what has moved.
 *
 * @param folder the built site
 */
export async function writeRedirects(folder: string, { redirects, urls, addresses, config }: Site): Promise<void> {
  const titles = new Map([...addresses.owners].map(([path, { data }]) => [urls.moved(path), data.title]));
  for (const [from, to] of redirects) {
    const place = join(folder, from.slice(urls.base.length));
    const title = titles.get(to.split('#')[0] ?? to) ?? config.name;
    await mkdir(place, { recursive: true });
    await writeFile(join(place, 'index.html'), redirectPage(to, urls.absolute(to), title, config.language));
  }
}
