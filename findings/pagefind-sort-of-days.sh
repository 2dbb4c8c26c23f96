#!/usr/bin/env bash
# pagefind 1.6.0: days written as numbers, `20261129`, come out in the wrong order when results are sorted by them.
#
# Where every value of a sort is a number, Pagefind sorts by number, and holds each in 32 bits, which tell whole numbers apart up to 16,777,216
# alone. Days of eight digits lie beyond it: each has the same value as one beside it, and the two stand in the order in which their pages were
# indexed. One would expect what the values say, as with `2026-11-29`, which is sorted as text. Seen: the 29th before the 28th, and
# the right order with dashes. It needs a Chromium; `CHROMIUM` says where.
set -euo pipefail
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT && cd "$work"
npm init -y >/dev/null && npm install --silent --no-audit --no-fund pagefind@1.6.0 playwright-core@1.65.1 >/dev/null
cat > try.mjs <<'JS'
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { close, createIndex } from 'pagefind';
import { chromium } from 'playwright-core';
const { index } = await createIndex();
for (const day of ['29', '28', '27', '26']) {
  const sort = { number: `202611${day}`, text: `2026-11-${day}` };
  await index.addCustomRecord({ url: `/${day}/`, content: 'The gauge stands.', language: 'en', sort });
}
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
const sorted = (key) =>
  page.evaluate(async (name) => {
    const { results } = await (await import('/pagefind.js')).search('gauge', { sort: { [name]: 'asc' } });
    return Promise.all(results.map(async (result) => (await result.data()).url.replaceAll('/', '')));
  }, key);
const seen = { number: await sorted('number'), text: await sorted('text') };
console.log(seen);
await browser.close();
server.close();
const right = ['26', '27', '28', '29'].join();
if (seen.text.join() !== right || seen.number.join() === right) { console.error('changed'); process.exit(1); }
JS
node try.mjs
