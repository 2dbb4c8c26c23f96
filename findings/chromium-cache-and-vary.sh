#!/usr/bin/env bash
# Chromium 156 (driven by playwright-core 1.65.1): a page that a service worker kept is never found again where its host says `Vary: Accept`
# or `Vary: User-Agent`, though each request sent the same.
#
# The cache compares the headers that `Vary` names in the request that was kept and in the one that asks. One would expect the same page,
# asked for twice by the same browser, to match. Seen: for a page kept by `cache.add` these two headers are not in the request yet, since
# the browser adds them on the way out, and they are in the request that the worker is handed; so the two differ for ever, and the page is
# missing offline. `Vary: Accept-Encoding`, `Accept-Language`, `Cookie` and `Origin`, which are never in either, match whatever was sent;
# looked up by its address as a string, or with `ignoreVary`, the page is there. It needs a Chromium; `CHROMIUM` says where.
set -euo pipefail
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT && cd "$work"
npm init -y >/dev/null && npm install --silent --no-audit --no-fund playwright-core@1.65.1 >/dev/null
cat > try.mjs <<'JS'
import { createServer } from 'node:http';
import { chromium } from 'playwright-core';
const names = ['Accept', 'User-Agent', 'Upgrade-Insecure-Requests', 'Accept-Encoding', 'Accept-Language', 'Cookie', 'Origin', 'Sec-Fetch-Dest'];
const worker = `
  const kept = async () => (await caches.open('pages')).addAll(${JSON.stringify(names)}.map((name) => '/' + name));
  addEventListener('install', (event) => event.waitUntil(kept().then(() => skipWaiting())));
  addEventListener('activate', (event) => event.waitUntil(clients.claim()));
  addEventListener('fetch', (event) => event.respondWith(answer(event.request)));
  const answer = async (request) => {
    const by = { request: await caches.match(request), url: await caches.match(request.url), loose: await caches.match(request, { ignoreVary: true }) };
    return new Response(Object.keys(by).filter((way) => by[way]).join());
  };`;
const server = createServer(({ url }, answer) => {
  const isWorker = url === '/worker.js';
  if (!isWorker) answer.setHeader('Vary', url.slice(1) || 'none');
  answer.setHeader('Content-Type', isWorker ? 'text/javascript' : 'text/html').end(isWorker ? worker : 'page');
}).listen(0);
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] });
const page = await browser.newPage();
await page.goto(`http://localhost:${server.address().port}/`);
await page.evaluate(async () => {
  const claimed = new Promise((resolve) => navigator.serviceWorker.addEventListener('controllerchange', resolve));
  await navigator.serviceWorker.register('/worker.js');
  await claimed;
});
const seen = {};
for (const name of names) {
  const fetched = await page.evaluate((path) => fetch(path).then((response) => response.text()), `/${name}`);
  await page.goto(new URL(`/${name}`, page.url()).href);
  seen[name] = { navigated: await page.innerText('body'), fetched };
}
console.log(browser.version(), 'found by:');
console.table(seen);
await browser.close();
server.close();
const all = 'request,url,loose';
const missed = (how) => names.filter((name) => seen[name][how] !== all);
const others = names.filter((name) => Object.values(seen[name]).some((found) => found !== all && found !== 'url,loose'));
if (missed('navigated').join() !== names.slice(0, 3).join() || missed('fetched').join() !== names.slice(0, 2).join() || others.length > 0) { console.error('changed'); process.exit(1); }
JS
node try.mjs
