import { rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { hasPages, kinds } from '../model/kinds.ts';
import { ContentError } from '../model/problem.ts';
import { buildIndex, type IndexedPage } from '../search/build-index.ts';
import { writeIndex } from '../search/index/write-index.ts';
import { knowsLanguage, primarySubtag } from '../search/languages/languages.ts';
import { type IndexRecord, termRecord } from '../search/record.ts';
import { hasWords, languageTags, wordsIn } from '../text/languages.ts';
import { speak } from '../text/text.ts';
import { BuildError, explainDisk } from './build/build-error.ts';
import { lock } from './build/lock.ts';
import { recover, swapIn } from './build/swap.ts';
import { digestEngine } from './build/unchanged.ts';
import { writeWords } from './build/write-words.ts';
import { countFiles } from './count-files.ts';
import { countPages } from './count-pages.ts';
import { devRedirects } from './dev-redirects.ts';
import { reloadWithContent } from './dev-reload.ts';
import { writeServiceWorker } from './offline/write-service-worker.ts';
import { drawAll } from './og/pictures.ts';
import { siteFile } from './read-content.ts';
import { rootFolder, workFolder } from './root.ts';
import { engineRoutes } from './routes.ts';
import { searchSources } from './search-documents.ts';
import { searchExtras } from './search-extras.ts';
import { getSite, reloadSite, type Site } from './site.ts';
import { writeHeaders } from './write-headers.ts';
import { writeRedirects } from './write-redirects.ts';

/**
 * What makes an Astro project a Signpost: check the content before anything is built, build beside the
 * last good site, index it for search, count that nothing was lost, and only then put it in its place.
 */
export function signpost(): AstroIntegration {
  let building: URL;
  let final: URL;
  let release: () => void;
  return {
    name: 'signpost',
    hooks: {
      async 'astro:config:setup'({ command, config, updateConfig, addWatchFile, injectRoute }) {
        for (const route of engineRoutes()) injectRoute(route);
        if (command === 'dev') process.env.SIGNPOST_DRAFTS = '1';
        const work = workFolder(rootFolder());
        const lockFile = join(work, 'building.lock');
        if (command === 'preview') {
          await recoverAtRest(fileURLToPath(config.outDir), lockFile);
          return;
        }
        // A server that starts anew because `site.yaml` changed has read the content before.
        const { language } = (await (command === 'dev' ? reloadSite() : getSite()).catch(failPlainly)).config;
        speak(language);
        updateConfig({ vite: { plugins: [writeWords(wordsIn(language))] } });
        if (command !== 'build') {
          addWatchFile(pathToFileURL(join(rootFolder(), siteFile)));
          return;
        }
        final = config.outDir;
        building = pathToFileURL(join(work, 'building', basename(fileURLToPath(final)), '/'));
        try {
          release = lock(lockFile);
          await recover(fileURLToPath(final));
          // What a build left behind that was killed is no part of this one.
          await rm(building, { recursive: true, force: true });
        } catch (error) {
          failPlainly(explainDisk(error));
        }
        updateConfig({ outDir: building });
      },
      'astro:server:setup'({ server, logger }) {
        server.middlewares.use(devRedirects);
        reloadWithContent(server, rootFolder(), logger);
        logger.info('search works on the built site: `npm run build && npm run preview`');
      },
      async 'astro:build:start'({ logger }) {
        const started = performance.now();
        await drawAll(await getSite());
        logger.info(`pictures ready in ${((performance.now() - started) / 1000).toFixed(1)} s`);
      },
      async 'astro:build:done'({ dir, pages, assets, logger }) {
        const site = await getSite();
        countPages(
          site,
          pages.map(({ pathname }) => pathname),
        );
        countFiles(site, assets);
        await writeRedirects(fileURLToPath(dir), site);
        await writeHeaders(fileURLToPath(dir), site.urls.base);
        const { language } = site.config;
        await indexSite(fileURLToPath(dir), site);
        await writeServiceWorker(fileURLToPath(dir), site);
        logger.info(`${site.documents.length} entries on ${pages.length} pages, all of them in the search index`);
        if (!knowsLanguage(language))
          logger.warn(
            `search does not know the language \`${language}\` of site.yaml: it finds words as they are written, and not their other forms`,
          );
        if (!hasWords(language))
          logger.warn(
            `there are no words of the interface for the language \`${language}\` of site.yaml: they stay English; there are words for ${languageTags.join(', ')}`,
          );
        if (site.unrecorded.size > 0)
          logger.warn(
            `${site.unrecorded.size} ${site.unrecorded.size === 1 ? 'page has an address' : 'pages have addresses'} or anchors that the ledger does not record yet; \`npm run ledger -- --accept\` does`,
          );
        await swapIn(fileURLToPath(dir), fileURLToPath(final)).catch((error: unknown) => failPlainly(explainDisk(error)));
        release();
      },
    },
  };
}

/** Index phrases and words, side by side. */
async function indexSite(folder: string, site: Site): Promise<void> {
  const kept = join(workFolder(rootFolder()), 'search');
  const phrases = { pages: entryPages(site), records: termRecords(site), language: primarySubtag(site.config.language) };
  await Promise.all([
    buildIndex(folder, phrases, join(kept, 'phrases')),
    writeIndex(folder, searchSources(site), searchExtras(site), {
      kept: { folder: join(kept, 'words'), reader: await digestEngine(), threads: 1 },
    }),
  ]);
}

/** The pages that hold an entry each. */
function entryPages({ documents }: Site): IndexedPage[] {
  return documents.flatMap(({ kind, id }) => (hasPages(kind) ? [{ id, file: `${kinds[kind].folder}/${id}/index.html` }] : []));
}

function termRecords({ config, urls, ofKind }: Site): IndexRecord[] {
  // Pagefind puts the site's base in front.
  return ofKind('term').map(({ id, data }) =>
    termRecord(id, data, `/${urls.entry({ kind: 'term', id }).slice(urls.base.length)}`, primarySubtag(config.language)),
  );
}

/** Bring the last good site back where a build was killed half-way; one that is at work, or a disk that is read-only, is left alone. */
async function recoverAtRest(place: string, lockFile: string): Promise<void> {
  let release: () => void;
  try {
    release = lock(lockFile);
  } catch {
    return;
  }
  await recover(place);
  release();
}

/** A mistake in the content, or what the disk refuses, is not ours to mend: show it without a stack trace. */
function failPlainly(error: unknown): never {
  if (!(error instanceof ContentError || error instanceof BuildError)) throw error;
  console.error(`\n${error.message}\n`);
  process.exit(1);
}
