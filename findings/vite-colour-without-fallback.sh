#!/usr/bin/env bash
# vite 8.4.0 (with lightningcss 1.33.0): of two colours of a text, the one that older browsers know is left out, that of its background is kept.
#
# A sheet says a colour twice where the second is not known everywhere: a browser drops what it cannot read and keeps the first. One would
# expect both to be kept wherever the minifier cannot read the second itself, as `background-color`, `border`, `width` and `display` are.
# Seen: for `color`, `fill` and `filter` the last one alone is kept, as if it were sure to be understood. So `color: crimson` goes for
# `color: device-cmyk(…)`, and the text is black; and for a relative colour of a variable, which Chrome has from 119 and the build's own
# targets from 111. In `vite dev` the first one holds. It needs a Chromium; `CHROMIUM` says where.
set -euo pipefail
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT && cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund node@26.10.0 vite@8.4.0 lightningcss@1.33.0 playwright-core@1.65.1 >/dev/null
cat > try.mjs <<'JS'
import { writeFile } from 'node:fs/promises';
import { chromium } from 'playwright-core';
import { build } from 'vite';
const newer = 'device-cmyk(0 .8 .8 .3)';
const relative = 'rgb(from var(--x) r g b)';
const twice = (name, second) => `p { ${name}: crimson; ${name}: ${second} }`;
const rules = [...['color', 'fill', 'background-color', 'outline-color'].map((name) => [name, newer]), ['color', relative]];
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] });
const page = await browser.newPage();
const shown = async (css, name) => {
  await page.setContent(`<!doctype html><style>${css}</style><p>A`);
  return page.evaluate((of) => getComputedStyle(document.querySelector('p')).getPropertyValue(of), name);
};
const seen = [];
for (const [name, second] of rules) {
  await writeFile('style.css', twice(name, second));
  const { output } = await build({ configFile: false, logLevel: 'error', build: { write: false, rollupOptions: { input: 'style.css' } } });
  const built = output.find(({ fileName }) => fileName.endsWith('.css')).source.trim();
  seen.push({ name, built, first: built.includes('#dc143c') || built.includes('crimson'), before: await shown(twice(name, second), name), after: await shown(built, name) });
}
console.log(browser.version());
console.table(seen);
await browser.close();
const kept = seen.map(({ first }) => first).join();
const red = 'rgb(220, 20, 60)';
if (kept !== 'false,false,true,true,false' || seen[0].before !== red || seen[0].after === red) { console.error('changed'); process.exit(1); }
JS
node_modules/.bin/node try.mjs
