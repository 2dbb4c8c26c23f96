import { existsSync, mkdirSync } from 'node:fs';
import { findPackageJSON } from 'node:module';
import { basename, join, resolve, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroInlineConfig } from 'astro';
import { plainImports } from './build/plain-imports.ts';
import { datedSitemap } from './discovery/sitemap.ts';
import { ENGINE } from './engine-folder.ts';
import { type BuildOptions, isPartOf, signpost } from './integration.ts';
import { workFolder } from './root.ts';
import { siteAddress } from './site-address.ts';

/** Styles of the knowledge base's own, which come after the engine's and outweigh them: those stand in layers. */
const THEME = 'theme.css';
const NO_THEME = fileURLToPath(new URL('./defaults/theme.css', import.meta.url));

/**
 * How Astro is started for a knowledge base.
 *
 * @param root the folder that holds `content/`
 * @param out where the site is built and served from, from the folder that the command is run in; `dist` of the knowledge base
 * @param build which part of it, and from what
 */
export function astroConfig(
  root: string,
  out: string = join(root, 'dist'),
  build: Omit<BuildOptions, 'pages'> = {},
): AstroInlineConfig & { outDir: string } {
  const { origin, pathname } = siteAddress(root);
  const work = workFolder(root);
  // Astro looks for a project's own pages there, and there are none: the integration brings them.
  const srcDir = join(work, 'src');
  mkdirSync(srcDir, { recursive: true });
  const pages: string[] = [];
  const theme = join(root, THEME);
  return {
    configFile: false,
    root: shareTree(root, ENGINE) && findsPackages(root) ? root : ENGINE,
    srcDir,
    outDir: resolve(out),
    publicDir: join(root, 'public'),
    cacheDir: join(work, 'astro'),
    site: origin,
    base: pathname,
    trailingSlash: 'always',
    integrations: [...(isPartOf(build) ? [] : [datedSitemap(pages)]), signpost({ ...build, pages })],
    // The Content-Security-Policy allows neither inline styles nor inline scripts.
    // While one page is written to the disk, the next is made.
    build: { inlineStylesheets: 'never', concurrency: 8 },
    vite: {
      // Names of scripts follow from where modules lie, seen from here: the same for every knowledge base.
      build: { assetsInlineLimit: 0, rolldownOptions: { cwd: ENGINE } },
      cacheDir: join(work, 'vite'),
      plugins: [plainImports()],
      resolve: { alias: { 'signpost-theme.css': existsSync(theme) ? theme : NO_THEME } },
      server: { fs: { allow: [root, ENGINE] } },
      // As a package, too, the engine is compiled with the pages, and not left to Node.
      ssr: { noExternal: [basename(ENGINE)] },
    },
    devToolbar: { enabled: false },
  };
}

/** Whether the engine's packages are found from a folder. Vite looks from there, and compiles into pages what it does not find, native parts too. */
function findsPackages(folder: string): boolean {
  try {
    return findPackageJSON('satteri', pathToFileURL(join(folder, 'package.json'))) !== undefined;
  } catch {
    return false;
  }
}

/**
 * Whether two absolute paths have more in common than the root of the disk. Astro 7.3 takes the path of a page from elsewhere for one
 * below its own root (`normalizeFilename`), and then does not find what it compiled.
 */
function shareTree(one: string, other: string): boolean {
  return one.split(sep)[1] === other.split(sep)[1];
}
