// Takes the service worker and all that it kept away from those who have it, where the site does without.
addEventListener('install', () => globalThis.skipWaiting());
addEventListener('activate', (event) => {
  event.waitUntil(leave());
});

/** What the service worker of this site names what it keeps; another site may be served from the same host under another path. */
const { scope } = globalThis.registration;
const base = new URL(scope).pathname;
const beginnings = ['pages', 'index', 'assets'].map((kind) => `signpost-${kind}-${base}-`);
const isOwn = (name) => name === `workbox-precache-v2-${scope}` || beginnings.some((beginning) => name.startsWith(beginning));

async function leave() {
  for (const name of await caches.keys()) if (isOwn(name)) await caches.delete(name);
  await globalThis.registration.unregister();
}
