import type { WorkboxPlugin } from 'workbox-core/types.js';
import { ExpirationPlugin } from 'workbox-expiration';
import { matchPrecache, precache } from 'workbox-precaching';
import { registerRoute, setCatchHandler } from 'workbox-routing';
import { CacheFirst, NetworkFirst } from 'workbox-strategies';
import type { OfflineBuild } from '../../site/offline/offline-build.ts';
import { keepFiles, keepGood, keepWhole } from './keep-whole.ts';

/*
 * What works without a network: pages seen, the parts of the search index that were asked for, the desk, the search and a page that
 * says so. The network comes first for whatever may change, so that nobody is kept on an old build.
 */

/** What a service worker is to itself; the types of one and of a page cannot be had together. */
interface Worker extends EventTarget {
  skipWaiting(): Promise<void>;
  clients: { claim(): Promise<void> };
}

declare const __OFFLINE_BUILD__: OfflineBuild;

const { id, base, files } = __OFFLINE_BUILD__;
const worker = self as unknown as Worker;

/** Pages and index are of one build: with the next, both begin anew. Another site may be served from the same host under another path. */
const PREFIXES = [`signpost-pages-${base}-`, `signpost-index-${base}-`] as const;
const [pages, index] = PREFIXES.map((prefix) => prefix + id) as [string, string];

/** Seconds that a network may take that answers at all; less than pages wait before they give a file up. */
const PATIENCE = 5;

/** The most pages and other files that are kept, those not used for longest going first. */
const keep = (maxEntries: number) => [new ExpirationPlugin({ maxEntries }) as WorkboxPlugin];

const assets = `${base}_astro/`;
// What is named for what is in it needs no revision.
precache(files.map((url) => ({ url, revision: url.startsWith(assets) ? null : id })));

registerRoute(
  ({ request }) => request.mode === 'navigate',
  new NetworkFirst({
    cacheName: pages,
    networkTimeoutSeconds: PATIENCE,
    matchOptions: { ignoreSearch: true },
    plugins: [...keep(300), keepGood],
  }),
);
registerRoute(
  ({ url }) => url.pathname.startsWith(assets),
  new CacheFirst({ cacheName: `signpost-assets-${base}-`, plugins: [...keep(200), keepFiles] }),
);
registerRoute(
  ({ url }) => ['search-index/', 'pagefind/'].some((folder) => url.pathname.startsWith(base + folder)),
  new NetworkFirst({ cacheName: index, networkTimeoutSeconds: PATIENCE, plugins: [keepWhole] }),
);

setCatchHandler(async ({ request, url }) => {
  const kept = await matchPrecache(url?.pathname ?? request.url);
  if (kept) return kept;
  return (request.mode === 'navigate' && (await matchPrecache(`${base}offline/`))) || Response.error();
});

worker.addEventListener('install', () => void worker.skipWaiting());
worker.addEventListener('activate', (event) => {
  (event as Event & { waitUntil(work: Promise<unknown>): void }).waitUntil(Promise.all([worker.clients.claim(), forgetLastBuild()]));
});

async function forgetLastBuild(): Promise<void> {
  const names = (await caches.keys()).filter((name) => PREFIXES.some((prefix) => name.startsWith(prefix)));
  await Promise.all(names.filter((name) => name !== pages && name !== index).map((name) => caches.delete(name)));
}
