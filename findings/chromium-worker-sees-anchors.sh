#!/usr/bin/env bash
# Chromium 156 (driven by playwright-core 1.65.1): a service worker is given the address with its anchor, and with the text directive that
# the page itself does not see.
#
# What stands behind `#` is not sent to a server, and the worker stands in for one; one would expect `request.url` to be what a server would
# have. Seen: `/page/#setup` and `/page/#setup:~:text=rain`, of navigations, fetches and pictures alike, though `location.hash` in the page
# is `#setup`. A worker that compares the address with its list of pages answers `/page/` and lets `/page/#setup` go to the network.
# `cache.match` takes no notice of the anchor, so that a page is kept once, but `keys()` has it under the anchor that it was first opened
# with. It needs a Chromium; `CHROMIUM` says where.
set -euo pipefail
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT && cd "$work"
npm init -y >/dev/null && npm install --silent --no-audit --no-fund playwright-core@1.65.1 >/dev/null
cat > try.mjs <<'JS'
import { createServer } from 'node:http';
import { chromium } from 'playwright-core';
const worker = `
  addEventListener('install', () => skipWaiting());
  addEventListener('activate', (event) => event.waitUntil(clients.claim()));
  addEventListener('fetch', (event) => event.respondWith(keep(event.request)));
  const keep = async (request) => {
    const cache = await caches.open('pages');
    if (!(await cache.match(request))) await cache.put(request, await fetch(request));
    const kept = (await cache.keys()).map(({ url }) => url);
    return new Response(JSON.stringify({ given: request.url, kept }), { headers: { 'Content-Type': 'text/plain' } });
  };`;
const asked = [];
const server = createServer(({ url }, answer) => {
  const isWorker = url === '/worker.js';
  asked.push(url);
  answer.setHeader('Content-Type', isWorker ? 'text/javascript' : 'text/html').end(isWorker ? worker : 'page');
}).listen(0);
const base = `http://localhost:${server.address().port}`;
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] });
const page = await browser.newPage();
await page.goto(base);
await page.evaluate(async () => {
  const claimed = new Promise((resolve) => navigator.serviceWorker.addEventListener('controllerchange', resolve));
  await navigator.serviceWorker.register('/worker.js');
  await claimed;
});
const seen = {};
for (const path of ['/page/#setup', '/page/#limits:~:text=rain']) {
  await page.goto('about:blank');
  await page.goto(base + path);
  const { given, kept } = JSON.parse(await page.innerText('pre'));
  const pages = kept.filter((url) => url.includes('/page/')).map((url) => url.replace(base, ''));
  seen[path] = [given.replace(base, ''), pages.join(), await page.evaluate(() => location.hash)];
}
const fetched = await page.evaluate(() => fetch('/data#part').then((response) => response.json()));
seen['/data#part'] = [fetched.given.replace(base, '')];
console.log(browser.version(), 'given to the worker, kept, seen by the page:', seen);
await browser.close();
server.close();
const expected = {
  '/page/#setup': ['/page/#setup', '/page/#setup', '#setup'],
  '/page/#limits:~:text=rain': ['/page/#limits:~:text=rain', '/page/#setup', '#limits'],
  '/data#part': ['/data#part'],
};
const once = asked.filter((url) => url.startsWith('/page/')).join() === '/page/';
if (JSON.stringify(seen) !== JSON.stringify(expected) || !once) { console.error('changed'); process.exit(1); }
JS
node try.mjs
