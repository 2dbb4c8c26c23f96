#!/usr/bin/env bash
# pagefind 1.6.0: a word that no page has is passed over, while a word that another page has rules a page out.
#
# All words of a query must be met, so one would expect a word that is nowhere to leave nothing. Seen: `zzyzx gauge` finds the page about
# gauges as if `gauge` had been asked, and `mast gauge`, whose words stand on two pages, finds none. It needs a Chromium; `CHROMIUM` says where.
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
const found = (query) => page.evaluate(async (words) => (await (await import('/pagefind.js')).search(words)).results.length, query);
const seen = { unknown: await found('zzyzx gauge'), elsewhere: await found('mast gauge'), alone: await found('zzyzx') };
console.log(seen);
await browser.close();
server.close();
if (seen.unknown !== 1 || seen.elsewhere !== 0 || seen.alone !== 0) { console.error('changed'); process.exit(1); }
JS
node try.mjs
