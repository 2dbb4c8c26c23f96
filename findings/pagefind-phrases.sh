#!/usr/bin/env bash
# pagefind 1.6.0: words in quotation marks are found in other forms, without their signs, and from one paragraph into the next.
#
# Quotation marks ask for exact words in order. Seen: `"errors"` finds a page that only has `error`; `"code -31"` finds `code 31`;
# `"end begin"` finds a paragraph that ends before another begins. It needs a Chromium; `CHROMIUM` says where.
set -euo pipefail
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT && cd "$work"
npm init -y >/dev/null && npm install --silent --no-audit --no-fund pagefind@1.6.0 playwright-core@1.65.1 >/dev/null
cat > try.mjs <<'JS'
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { close, createIndex } from 'pagefind';
import { chromium } from 'playwright-core';
const { index } = await createIndex();
const content = '<html lang="en"><body><p>An error with code 31 is the end</p><p>begin again</p></body></html>';
await index.addHTMLFile({ url: '/a/', content });
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
const seen = { form: await found('"errors"'), sign: await found('"code -31"'), across: await found('"end begin"'), order: await found('"begin end"') };
console.log(seen);
await browser.close();
server.close();
if (seen.form !== 1 || seen.sign !== 1 || seen.across !== 1 || seen.order !== 0) { console.error('changed'); process.exit(1); }
JS
node try.mjs
