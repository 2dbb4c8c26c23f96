#!/usr/bin/env bash
# Chromium 150 (driven by playwright-core 1.65.1): a dynamic import that failed once fails for as long as the page is open.
#
# One would expect `import('./part.js')`, tried again after an answer 503, to ask again. Seen: it rejects at once, with no request to
# the server, though the file is there by now; under another address (`?again`) it loads. Chromium 156 asks
# again. It needs a Chromium; `CHROMIUM` says where.
set -euo pipefail
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT && cd "$work"
npm init -y >/dev/null && npm install --silent --no-audit --no-fund playwright-core@1.65.1 >/dev/null
cat > try.mjs <<'JS'
import { createServer } from 'node:http';
import { chromium } from 'playwright-core';
let asked = 0;
const server = createServer(({ url }, answer) => {
  if (!url.startsWith('/part.js')) return answer.setHeader('Content-Type', 'text/html').end('<p>A page</p>');
  asked += 1;
  if (asked === 1) return answer.writeHead(503).end();
  answer.writeHead(200, { 'Content-Type': 'text/javascript', 'Cache-Control': 'no-store' }).end('export const part = 1;');
}).listen(0);
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] });
const page = await browser.newPage();
await page.goto(`http://localhost:${server.address().port}/`);
const load = (address) => page.evaluate((from) => import(from).then(() => 'loaded', () => 'failed'), address);
const seen = [await load('/part.js'), await load('/part.js'), `asked ${asked}`, await load('/part.js?again'), `asked ${asked}`];
console.log(browser.version(), seen);
await browser.close();
server.close();
if (seen.join() !== 'failed,failed,asked 1,loaded,asked 2') { console.error('changed: a failed import is asked for again'); process.exit(1); }
JS
node try.mjs
