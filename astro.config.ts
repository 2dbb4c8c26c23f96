import { defineConfig } from 'astro/config';
import { plainImports } from './src/site/build/plain-imports.ts';
import { datedSitemap } from './src/site/discovery/sitemap.ts';
import { signpost } from './src/site/integration.ts';
import { siteAddress } from './src/site/site-address.ts';

// The folder that holds `content/`: this one, unless `SIGNPOST_ROOT` names another.
const { origin, pathname } = siteAddress(process.env.SIGNPOST_ROOT ?? import.meta.dirname);

export default defineConfig({
  site: origin,
  base: pathname,
  trailingSlash: 'always',
  integrations: [datedSitemap(), signpost()],
  // The Content-Security-Policy allows neither inline styles nor inline scripts.
  build: { inlineStylesheets: 'never' },
  vite: { build: { assetsInlineLimit: 0 }, plugins: [plainImports()] },
  devToolbar: { enabled: false },
});
