import { rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { wordsIn } from '../text/languages.ts';
import { speak } from '../text/text.ts';
import { astroPages } from './build/astro-pages.ts';
import { explainDisk } from './build/build-error.ts';
import { failPlainly, orFailPlainly } from './build/fail-plainly.ts';
import { fileRecipes } from './build/file-recipes.ts';
import { lock } from './build/lock.ts';
import { makePages } from './build/make-pages.ts';
import { PageBuild } from './build/page-build.ts';
import { say } from './build/progress.ts';
import { quietly } from './build/quietly.ts';
import { PART_FILE } from './build/read-part.ts';
import type { SecondProcess } from './build/second-process.ts';
import { type Shard, WHOLE } from './build/shard.ts';
import { recover, swapIn } from './build/swap.ts';
import type { TrackedSite } from './build/track-reads.ts';
import { trackSite } from './build/track-site.ts';
import { buildingFolder, memoryOfPages } from './build/work-places.ts';
import { writeWords } from './build/write-words.ts';
import { countFiles } from './count-files.ts';
import { countPages } from './count-pages.ts';
import { devRedirects } from './dev-redirects.ts';
import { reloadWithContent } from './dev-reload.ts';
import { indexSite, putIndex } from './index-site.ts';
import { writeServiceWorker } from './offline/write-service-worker.ts';
import { drawAll } from './og/pictures.ts';
import { siteFile } from './read/read-site.ts';
import { rootFolder, workFolder } from './root.ts';
import { engineRoutes } from './routes.ts';
import { getSite, reloadSite } from './site.ts';
import { warnings } from './warnings.ts';
import { writeHeaders } from './write-headers.ts';
import { writeRedirects } from './write-redirects.ts';

/** A site of so many pages and files is deleted while its builder goes on. */
const LARGE = 5000;

/** How a site is built. */
export interface BuildOptions {
  /** Takes the addresses of all pages, once they are known. */
  pages?: string[];
  /** The part to make; without it, everything. */
  shard?: Shard;
  /** Where the pages go that another build asks for. */
  into?: string | undefined;
  /** Another process that was started to make some of the pages. */
  second?: SecondProcess | undefined;
  /** Folders of parts that make the site together. */
  merge?: readonly string[];
  /** A digest of what every page follows from, and one of what the site does. */
  frame?: string;
  inputs?: string;
}

/** Whether a build makes a part of a site, which another puts together. */
export function isPartOf({ shard = WHOLE, into }: Pick<BuildOptions, 'shard' | 'into'>): boolean {
  return shard.of > 1 || into !== undefined;
}

/**
 * What makes an Astro project a Signpost: check the content before anything is built, build beside the
 * last good site, index it for search, count that nothing was lost, and only then put it in its place.
 */
export function signpost({
  pages: listed = [],
  shard = WHOLE,
  merge = [],
  into,
  second,
  frame = '',
  inputs = '',
}: BuildOptions = {}): AstroIntegration {
  let building: URL;
  let final: URL;
  let release: () => void;
  let tracked: TrackedSite;
  let build: PageBuild;
  let index: Promise<void>;
  const isPart = isPartOf({ shard, into });
  return {
    name: 'signpost',
    hooks: {
      async 'astro:config:setup'({ command, config, updateConfig, addWatchFile, injectRoute }) {
        // A build asks the endpoints of files itself.
        for (const route of engineRoutes()) if (route.isPage || command === 'dev') injectRoute(route);
        if (command === 'dev') process.env.SIGNPOST_DRAFTS = '1';
        const work = workFolder(rootFolder());
        // Parts are made side by side, and a site by one build at a time.
        const lockFile = join(work, isPart ? `building-${basename(fileURLToPath(config.outDir))}.lock` : 'building.lock');
        if (command === 'preview') {
          await recoverAtRest(fileURLToPath(config.outDir), lockFile);
          return;
        }
        // A server that starts anew because `site.yaml` changed has read the content before.
        if (command === 'build') tracked = await trackSite(frame).catch(failPlainly);
        const { language, labels } = (await (command === 'dev' ? reloadSite() : getSite()).catch(failPlainly)).config;
        speak(language);
        if (command === 'build' && !isPart) say(`content: ${tracked.site.documents.length.toLocaleString('en')} entries, checked`);
        const words = wordsIn(language);
        updateConfig({ vite: { plugins: [writeWords({ ...words, labels: { ...words.labels, kind: labels.kind } })] } });
        if (command !== 'build') {
          addWatchFile(pathToFileURL(join(rootFolder(), siteFile)));
          return;
        }
        final = config.outDir;
        building = pathToFileURL(join(buildingFolder(rootFolder(), fileURLToPath(final)), '/'));
        try {
          release = lock(lockFile);
          await recover(fileURLToPath(final));
          // What a build left behind that was killed is no part of this one.
          await rm(building, { recursive: true, force: true });
        } catch (error) {
          failPlainly(explainDisk(error));
        }
        updateConfig({ outDir: building });
        if (!isPart) index = quietly(indexSite(tracked.site));
      },
      'astro:server:setup'({ server, logger }) {
        server.middlewares.use(devRedirects);
        reloadWithContent(server, rootFolder(), logger);
        logger.info('search works on the built site: `npm run build && npm run preview`');
      },
      async 'astro:build:start'({ setPrerenderer }) {
        if (!isPart) await drawAll(tracked.site);
        const folder = into ?? fileURLToPath(building);
        const of = { root: rootFolder(), tracked, folder, place: fileURLToPath(final), frame, inputs };
        build = new PageBuild({ ...of, shard, merge, isSecond: into !== undefined, second, say });
        setPrerenderer((standard) => ({
          ...standard,
          name: 'signpost',
          async getStaticPaths() {
            const { urls } = tracked.site;
            const routes = engineRoutes().filter(({ isPage }) => !isPage);
            const all = [...(await astroPages(standard, urls.absolute(urls.base))), ...(await fileRecipes(routes))];
            const chosen = orFailPlainly(() => build.choose(all));
            await makePages(chosen, { tracked, put: (...made) => build.write(...made) });
            // Nothing is left for Astro to render and write, which makes folders for each page anew.
            return [];
          },
          async teardown() {
            await standard.teardown?.();
            await build.join().catch(failPlainly);
            if (!isPart) say(`pages: all ${build.all.length.toLocaleString('en')} stand`);
            const { base, absolute } = tracked.site.urls;
            // One by one: a call takes no more than some hundred thousand arguments.
            for (const path of build.pagePaths()) listed.push(absolute(base + path.replace(/^\//, '')));
          },
        }));
      },
      async 'astro:build:done'({ dir, logger }) {
        const { site } = tracked;
        if (isPart) {
          build.remember(join(fileURLToPath(dir), PART_FILE), into ?? fileURLToPath(dir));
          await swapIn(fileURLToPath(dir), fileURLToPath(final)).catch((error: unknown) => failPlainly(explainDisk(error)));
          release();
          return;
        }
        countPages(site, build.pagePaths());
        countFiles(
          site,
          Map.groupBy(build.all, ({ route }) => route),
        );
        await writeRedirects(fileURLToPath(dir), site);
        await writeHeaders(fileURLToPath(dir), site.urls.base);
        await index;
        await putIndex(fileURLToPath(dir));
        await writeServiceWorker(fileURLToPath(dir), site);
        say(`${site.documents.length} entries on ${build.pagePaths().length} pages, all of them in the search index`);
        for (const warning of warnings(site)) logger.warn(warning);
        const isLarge = build.all.length >= LARGE;
        await swapIn(fileURLToPath(dir), fileURLToPath(final), undefined, isLarge).catch((error: unknown) =>
          failPlainly(explainDisk(error)),
        );
        build.remember(memoryOfPages(rootFolder(), fileURLToPath(final)), fileURLToPath(final));
        release();
      },
    },
  };
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
