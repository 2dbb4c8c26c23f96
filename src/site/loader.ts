import type { Loader } from 'astro/loaders';
import { ERRORS_FOLDER } from '../model/error-table.ts';
import { type Kind, kinds } from '../model/kinds.ts';
import { ContentError } from '../model/problem.ts';
import { symbolsFile } from '../model/symbol-facts.ts';
import { getSite, reloadSite, type Site } from './site.ts';

/** What is of no kind: one kind's loader reads the site anew when it changes. */
const SHARED = [`/content/${ERRORS_FOLDER}/`, `/${symbolsFile}`];
const SHARED_WITH: Kind = 'post';

/**
 * Astro's view of one kind of entry. Its data store holds front matter only: bodies are rendered by their page.
 * In development it reloads when a file of the kind changes, and keeps the last good state, for pages too, while one is broken.
 */
export function entryLoader(kind: Kind): Loader {
  return {
    name: `signpost-${kind}`,
    schema: kinds[kind].schema,
    async load({ store, watcher, logger }) {
      const fill = (site: Site) => {
        store.clear();
        for (const { id, data, digest, file } of site.ofKind(kind)) store.set({ id, data, digest, filePath: file });
      };
      fill(await getSite());
      const mine = [`/content/${kinds[kind].folder}/`, ...(kind === SHARED_WITH ? SHARED : [])];
      watcher?.on('all', async (_event, path) => {
        if (!mine.some((place) => path.replaceAll('\\', '/').includes(place))) return;
        try {
          fill(await reloadSite());
          logger.info(`reloaded after a change of ${path}`);
        } catch (error) {
          if (!(error instanceof ContentError)) throw error;
          logger.error(error.message);
        }
      });
    },
  };
}
