#!/usr/bin/env bash
# vite 8.4.0 (with lightningcss 1.33.0): `:dir(rtl)` is built into a list of languages, so that the attribute `dir` counts no more.
#
# Vite builds for browsers of 2023 by default, some of which have no `:dir()`. One would expect it to be left to those that know it, or to
# become a selector of the attribute. Seen: it becomes `:lang(ar)`, `:lang(he)` and so on, in every browser. A quotation with `dir="rtl"`
# whose language is not named is taken for one from left to right, Arabic in Latin letters with `dir="ltr"` for one from right to left, and
# `dir="auto"` is passed over; also in a sheet that asks for `@supports selector(:dir(rtl))` first. In `vite dev` all is well. It needs a
# Chromium; `CHROMIUM` says where.
set -euo pipefail
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT && cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund node@26.10.0 vite@8.4.0 lightningcss@1.33.0 playwright-core@1.65.1 >/dev/null
cat > try.mjs <<'JS'
import { writeFile } from 'node:fs/promises';
import { chromium } from 'playwright-core';
import { build } from 'vite';
const css = '@supports selector(:dir(rtl)) { p:dir(rtl) { color: red } }';
await writeFile('style.css', css);
const { output } = await build({ configFile: false, logLevel: 'error', build: { write: false, rollupOptions: { input: 'style.css' } } });
const built = output.find(({ fileName }) => fileName.endsWith('.css')).source.trim();
const paragraphs = ['dir=rtl', 'dir=auto', 'lang=ar dir=ltr', 'lang=ar dir=rtl', ''];
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] });
const page = await browser.newPage();
const red = async (sheet) => {
  await page.setContent(`<!doctype html><html lang=en><style>${sheet}</style>${paragraphs.map((of) => `<p ${of}>سلام`).join('')}`);
  return page.evaluate(() => [...document.querySelectorAll('p')].map((p) => getComputedStyle(p).color === 'rgb(255, 0, 0)'));
};
const [before, after] = [await red(css), await red(built)];
console.log(browser.version(), built);
console.table(paragraphs.map((of, at) => ({ of, before: before[at], after: after[at] })));
await browser.close();
const expected = [[true, true, false, true, false], [false, false, true, true, false]];
if (JSON.stringify([before, after]) !== JSON.stringify(expected)) { console.error('changed'); process.exit(1); }
JS
node_modules/.bin/node try.mjs
