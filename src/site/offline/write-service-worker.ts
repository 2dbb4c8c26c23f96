import { copyFile, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { INDEX_FOLDER } from '../../search/index/write-index.ts';
import type { Site } from '../site.ts';
import { KEPT_PAGES, offlineBuild } from './offline-build.ts';
import { SERVICE_WORKER } from './service-worker-name.ts';

const SOURCE = fileURLToPath(new URL('../../components/offline/service-worker.ts', import.meta.url));

const FAREWELL = fileURLToPath(new URL('./farewell.js', import.meta.url));

/**
 * Write the service worker of a built site; where `site.yaml` says `offline: false`, one that takes itself away.
 *
 * @param folder the built site, complete but for this
 */
export async function writeServiceWorker(folder: string, site: Site): Promise<void> {
  if (!site.config.offline) {
    await copyFile(FAREWELL, join(folder, SERVICE_WORKER));
    return;
  }
  const assets = await readdir(join(folder, '_astro'));
  const kept = KEPT_PAGES.map((page) => join(site.urls.page(page).slice(site.urls.base.length), 'index.html'));
  const contents = await Promise.all([join(INDEX_FOLDER, 'manifest.json'), ...kept].map((name) => readFile(join(folder, name))));
  await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    define: { __OFFLINE_BUILD__: JSON.stringify(offlineBuild(site, assets, contents)), 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir: folder,
      emptyOutDir: false,
      lib: { entry: SOURCE, formats: ['iife'], name: 'signpost', fileName: () => SERVICE_WORKER },
    },
  });
}
