// Takes the service worker and all that it kept away from those who have it, where the site does without.
addEventListener('install', () => globalThis.skipWaiting());
addEventListener('activate', (event) => {
  event.waitUntil(leave());
});

async function leave() {
  for (const name of await caches.keys()) await caches.delete(name);
  await globalThis.registration.unregister();
}
