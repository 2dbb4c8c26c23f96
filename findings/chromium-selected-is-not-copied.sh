#!/usr/bin/env bash
# Chromium 156 (driven by playwright-core 1.65.1): the text of a selection has other letters than the text that the same selection copies.
#
# `getSelection().toString()` is how a page asks for what is selected, to quote it or to search for it. One would expect what the reader
# gets by copying. Seen: with `text-transform: uppercase` it is `MASSE` where `Maße` is copied, and in a formula the variable is U+1D465,
# mathematical italic, where `x` is copied, since MathML's `<mi>` is transformed too; the alternative text of a picture is copied, and
# missing in the string. `innerText` goes with the string. It needs a Chromium; `CHROMIUM` says where.
set -euo pipefail
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT && cd "$work"
npm init -y >/dev/null && npm install --silent --no-audit --no-fund playwright-core@1.65.1 >/dev/null
cat > try.mjs <<'JS'
import { createServer } from 'node:http';
import { chromium } from 'playwright-core';
const parts = {
  plain: '<b>Maße</b>',
  capitals: '<b style="text-transform: uppercase">Maße</b>',
  variable: '<math><mi>x</mi></math>',
  function: '<math><mi>sin</mi></math>',
  picture: '<img alt="a mast" src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">',
};
const server = createServer((_, answer) => answer.setHeader('Content-Type', 'text/html; charset=utf-8').end('<!doctype html><p></p>')).listen(0);
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] });
const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
const page = await context.newPage();
await page.goto(`http://localhost:${server.address().port}/`);
const seen = {};
for (const [name, html] of Object.entries(parts)) {
  const selected = await page.evaluate((part) => {
    document.querySelector('p').innerHTML = part;
    getSelection().selectAllChildren(document.querySelector('p'));
    return getSelection().toString();
  }, html);
  await page.keyboard.press('Control+c');
  seen[name] = [selected, await page.evaluate(() => navigator.clipboard.readText())];
}
console.log(browser.version(), 'selected, copied:', seen);
await browser.close();
server.close();
const expected = {
  plain: ['Maße', 'Maße'],
  capitals: ['MASSE', 'Maße'],
  variable: ['\u{1D465}', 'x'],
  function: ['sin', 'sin'],
  picture: ['', 'a mast'],
};
if (JSON.stringify(seen) !== JSON.stringify(expected)) { console.error('changed'); process.exit(1); }
JS
node try.mjs
