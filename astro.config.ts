import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from 'astro/config';
import { parse } from 'yaml';
import { datedSitemap } from './src/site/discovery/sitemap.ts';
import { signpost } from './src/site/integration.ts';

// The folder that holds `content/`: this one, unless `SIGNPOST_ROOT` names another.
const siteFile = join(process.env.SIGNPOST_ROOT ?? import.meta.dirname, 'content/site.yaml');
const { origin, pathname } = new URL((parse(readFileSync(siteFile, 'utf8')) as { url: string }).url);

export default defineConfig({
  site: origin,
  base: pathname,
  trailingSlash: 'always',
  integrations: [datedSitemap(), signpost()],
  // The Content-Security-Policy allows neither inline styles nor inline scripts.
  build: { inlineStylesheets: 'never' },
  vite: { build: { assetsInlineLimit: 0 } },
  devToolbar: { enabled: false },
});
