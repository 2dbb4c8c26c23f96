/* What the package gives to programs: its integration, with which a configuration of Astro's own can build a knowledge base, and its types. */
export type { Entry, Kind } from './model/kinds.ts';
export type { PublishedEntry } from './model/published-entry.ts';
export type { SiteConfig } from './model/site.ts';
export { astroConfig } from './site/astro-config.ts';
export { signpost } from './site/integration.ts';
export type { Site } from './site/site.ts';
