import type { Peer } from './peer.ts';

/** https://starlight.astro.build: Astro, with Pagefind. */
export const starlight: Peer = {
  name: 'Starlight',
  packages: { '@astrojs/starlight': '0.42.4', astro: '7.3.5' },
  settings:
    'no pages in its sidebar, which would list all of them on each page; `collectionStorage: chunked`, without which it does not build 10,000 pages',
  content: 'src/content/docs',
  files: {
    'astro.config.mjs': `import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
export default defineConfig({
  site: 'https://kb.example',
  experimental: { collectionStorage: 'chunked' },
  integrations: [starlight({ title: 'Benchmark', sidebar: [{ label: 'Home', link: '/' }] })],
});
`,
    'src/content.config.ts': `import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
import { defineCollection } from 'astro:content';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`,
  },
  command: ['astro', 'build'],
  dist: 'dist',
};
