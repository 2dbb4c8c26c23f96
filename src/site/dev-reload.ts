import { join } from 'node:path';
import type { AstroIntegrationLogger } from 'astro';
import type { ViteDevServer } from 'vite';
import { ContentError } from '../model/problem.ts';
import { reloadSite } from './site.ts';

/** Files that change together, as when an editor or Git writes them, are read once. */
const PAUSE = 50;

/**
 * In development, read the content anew when a file of it changes, appears or goes, and show the pages as they then are.
 * While a file is broken, pages stay as they were, and every mistake is told in the terminal and over the page.
 *
 * @param root the folder that holds `content/`
 */
export function reloadWithContent({ watcher, ws }: ViteDevServer, root: string, logger: AstroIntegrationLogger): void {
  const folder = join(root, 'content');
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const reload = async () => {
    try {
      await reloadSite();
      ws.send({ type: 'full-reload' });
    } catch (error) {
      if (!(error instanceof ContentError)) throw error;
      logger.error(error.message);
      ws.send({ type: 'error', err: { message: error.message, stack: '', plugin: 'signpost' } });
    }
  };
  watcher.add(folder);
  watcher.on('all', (_event, path) => {
    if (!path.startsWith(folder)) return;
    clearTimeout(waiting);
    waiting = setTimeout(reload, PAUSE);
  });
}
