import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { loadContent } from '../load-content.ts';
import { ReadCache } from '../read/read-cache.ts';
import { siteFile } from '../read/read-site.ts';
import { rootFolder, workFolder } from '../root.ts';
import { createSite, setSite } from '../site.ts';
import { digestOf } from './digest.ts';
import { type TrackedSite, trackReads } from './track-reads.ts';

/**
 * Read the content for a build, and watch what pages read of the site that `getSite` gives from now on.
 *
 * @param reader a digest of everything that reads, the site's configuration apart
 * @throws ContentError with every mistake in the content
 */
export async function trackSite(reader: string): Promise<TrackedSite> {
  const root = rootFolder();
  // The labels in it say which values front matter may have.
  const configuration = await readFile(join(root, siteFile), 'utf8').catch(() => '');
  const content = await loadContent(root, { cache: new ReadCache(join(workFolder(root), 'read'), digestOf([reader, configuration])) });
  const tracked = trackReads((watch) => createSite(content, watch));
  setSite(tracked.site);
  return tracked;
}
