#!/usr/bin/env bash
# pagefind 1.6.0: where a part of the index cannot be fetched, a search ends well and finds nothing.
#
# `search` returns a promise, so one would expect it to be rejected, as it is for the index's first file. Seen: no error and no results,
# which a page cannot tell from words that nothing has. It needs a Chromium; `CHROMIUM` says where.
set -euo pipefail
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT && cd "$work"
npm init -y >/dev/null && npm install --silent --no-audit --no-fund pagefind@1.6.0 playwright-core@1.65.1 >/dev/null
cat > try.mjs <<'JS'
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { close, createIndex } from 'pagefind';
import { chromium } from 'playwright-core';
const { index } = await createIndex();
for (const word of ['gauge', 'mast']) await index.addHTMLFile({ url: `/${word}/`, content: `<html lang="en"><body><p>The ${word} stands.</p></body></html>` });
await index.writeFiles({ outputPath: 'site' });
await close();
const server = createServer(async ({ url }, answer) => {
  const { pathname } = new URL(url, 'http://localhost');
  answer.setHeader('Content-Type', pathname.endsWith('.js') ? 'text/javascript' : 'application/octet-stream');
  await readFile(`site${pathname}`).then((bytes) => answer.end(bytes), () => answer.writeHead(404).end());
}).listen(0);
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] });
const page = await browser.newPage();
await page.route('**/blank', (route) => route.fulfill({ contentType: 'text/html', body: '<p>blank</p>' }));
await page.goto(`http://localhost:${server.address().port}/blank`);
const found = () => page.evaluate(async () => (await (await import('/pagefind.js')).search('gauge')).results.length).catch(() => 'an error');
await page.route('**/index/*.pf_index', (route) => route.fulfill({ status: 503 }));
const seen = { missing: await found() };
await page.unroute('**/index/*.pf_index');
await page.reload();
seen.whole = await found();
console.log(seen);
await browser.close();
server.close();
if (seen.missing !== 0 || seen.whole !== 1) { console.error('changed'); process.exit(1); }
JS
node try.mjs
