import { join } from 'node:path';
import type { AstroIntegrationLogger } from 'astro';
import type { ViteDevServer } from 'vite';
import { ContentError } from '../model/problem.ts';
import { siteFile } from './read-content.ts';
import { reloadSite } from './site.ts';

/** In development, read the content anew when `site.yaml` changes; while it is broken, pages stay as they were. */
export function reloadWithSiteFile({ watcher, ws }: ViteDevServer, root: string, logger: AstroIntegrationLogger): void {
  const file = join(root, siteFile);
  watcher.add(file);
  watcher.on('change', async (path) => {
    if (path !== file) return;
    try {
      await reloadSite();
      ws.send({ type: 'full-reload' });
    } catch (error) {
      if (!(error instanceof ContentError)) throw error;
      logger.error(error.message);
    }
  });
}
