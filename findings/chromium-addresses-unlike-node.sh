#!/usr/bin/env bash
# node 26.10.0 and Chromium 156: `new URL` writes a pipe in a path in two ways, and takes hosts in the browser that are an error in Node.
#
# Both say that they follow the URL standard, so one would expect an address that was written out in a build to equal `location.href` or the
# `href` of a link in the page. Seen: `/a|b` stays in Node, as the standard has it, and is `/a%7Cb` in Chromium; in a query and behind `#`
# the pipe stays in both. So a map of pages keyed by address, or a mark for the page one is on, misses such pages in the browser alone. A
# host with an encoded space, as a link with a slip of the finger has it, is refused by Node and taken by Chromium, so that one of them says
# that the link is sound. It needs a Chromium; `CHROMIUM` says where.
set -euo pipefail
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT && cd "$work"
npm init -y >/dev/null && npm install --silent --no-audit --no-fund node@26.10.0 playwright-core@1.65.1 >/dev/null
cat > try.mjs <<'JS'
import { chromium } from 'playwright-core';
const written = ['https://a.example/a|b', 'https://a.example/?q=a|b#a|b', 'https://a.example/a^b{c}', 'https://a%20b.example/', 'https://a b.example/', 'https://a%2Fb.example/'];
const readAll = (all) => all.map((address) => (URL.canParse(address) ? new URL(address).href : 'refused'));
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] });
const page = await browser.newPage();
const inChromium = await page.evaluate(readAll, written);
const inNode = readAll(written);
console.log(process.version, browser.version());
console.table(written.map((address, at) => ({ address, node: inNode[at], chromium: inChromium[at] })));
await browser.close();
const differ = written.flatMap((address, at) => (inNode[at] === inChromium[at] ? [] : [`${inNode[at]} ${inChromium[at]}`]));
const space = 'refused https://a%20b.example/';
if (differ.join() !== ['https://a.example/a|b https://a.example/a%7Cb', space, space].join()) { console.error('changed'); process.exit(1); }
JS
node_modules/.bin/node try.mjs
