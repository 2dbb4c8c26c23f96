import type { Peer } from './peer.ts';

/** https://vitepress.dev: Vue, with MiniSearch as its local search. */
export const vitepress: Peer = {
  name: 'VitePress',
  packages: { vitepress: '1.6.4' },
  settings: 'local search on; no sidebar; `metaChunk`, so that pages do not each hold the list of all',
  content: '',
  files: {
    '.vitepress/config.mjs': `export default {
  title: 'Benchmark',
  cleanUrls: true,
  metaChunk: true,
  sitemap: { hostname: 'https://kb.example' },
  themeConfig: { search: { provider: 'local' } },
};
`,
  },
  command: ['vitepress', 'build', '.'],
  dist: '.vitepress/dist',
};
