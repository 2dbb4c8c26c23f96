#!/usr/bin/env bash
# vite 8.4.0 (with lightningcss 1.33.0): a rule of `font` and then `font-family: inherit` is built into one that browsers drop as a whole.
#
# Minified, what follows a shorthand and belongs to it is put into it. `inherit`, `initial` and `unset` stand for the whole value of a
# property and for no part of one, so one would expect them to stay behind. Seen: `font: italic 24px/2 inherit`, which is no value, so that
# size, slope and height of the line go with the family; `transition: inherit 1s` in the same way; and `font-stretch: 75%`, which is put in
# as a percentage where the shorthand takes words alone. `vite dev` leaves the rule as it is, so that only the built page looks otherwise.
# It needs a Chromium; `CHROMIUM` says where.
set -euo pipefail
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT && cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund node@26.10.0 vite@8.4.0 lightningcss@1.33.0 playwright-core@1.65.1 >/dev/null
cat > try.mjs <<'JS'
import { writeFile } from 'node:fs/promises';
import { chromium } from 'playwright-core';
import { build } from 'vite';
const rules = {
  inherited: 'p { font: italic 24px/2 serif; font-family: inherit }',
  narrow: 'p { font: italic 24px/2 serif; font-stretch: 75% }',
  faded: 'p { transition: opacity 1s; transition-property: inherit }',
  named: 'p { font: italic 24px/2 serif; font-family: monospace }',
};
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] });
const page = await browser.newPage();
const shown = async (css) => {
  await page.setContent(`<!doctype html><style>${css}</style><p>A`);
  return page.evaluate(() => {
    const { fontStyle, fontSize, transitionDuration } = getComputedStyle(document.querySelector('p'));
    return `${fontStyle} ${fontSize} ${transitionDuration}`;
  });
};
const seen = {};
for (const [name, css] of Object.entries(rules)) {
  await writeFile(`${name}.css`, css);
  const { output } = await build({ configFile: false, logLevel: 'error', build: { write: false, rollupOptions: { input: `${name}.css` } } });
  const built = output.find(({ fileName }) => fileName.endsWith('.css')).source.trim();
  seen[name] = { built, before: await shown(css), after: await shown(built) };
}
console.log(browser.version());
console.table(seen);
await browser.close();
const lost = Object.keys(seen).filter((name) => seen[name].before !== seen[name].after);
if (lost.join() !== 'inherited,narrow,faded') { console.error('changed'); process.exit(1); }
JS
node_modules/.bin/node try.mjs
