#!/usr/bin/env bash
# vite 8.4.0 (with lightningcss 1.33.0): what is set after a shorthand is written before it, which resets it, so that it is never seen.
#
# In a rule the last declaration counts, and a shorthand sets everything that belongs to it, also what it has no words for. One would expect
# a minifier to keep that order where it does not merge. Seen: of `font` and `transition` the written value is held back to the end of the
# rule, and what the minifier has no knowledge of goes out at once: figures of one width, ligatures, kerning and the axes of a variable
# font are those of the shorthand again, and `transition-behavior: allow-discrete`, without which a dialog does not fade out, is `normal`.
# In `vite dev` each of them works. It needs a Chromium; `CHROMIUM` says where.
set -euo pipefail
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT && cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund node@26.10.0 vite@8.4.0 lightningcss@1.33.0 playwright-core@1.65.1 >/dev/null
cat > try.mjs <<'JS'
import { writeFile } from 'node:fs/promises';
import { chromium } from 'playwright-core';
import { build } from 'vite';
const font = 'font: 16px serif';
const after = {
  'font-variant-numeric: tabular-nums': font,
  'font-feature-settings: "ss01"': font,
  'font-variation-settings: "wght" 500': font,
  'font-kerning: none': font,
  'transition-behavior: allow-discrete': 'transition: opacity 1s',
  'font-weight: 700': font,
};
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] });
const page = await browser.newPage();
const shown = async (css, name) => {
  await page.setContent(`<!doctype html><style>${css}</style><p>A`);
  return page.evaluate((of) => getComputedStyle(document.querySelector('p')).getPropertyValue(of), name);
};
const seen = [];
for (const [declaration, shorthand] of Object.entries(after)) {
  const css = `p { ${shorthand}; ${declaration} }`;
  await writeFile('style.css', css);
  const { output } = await build({ configFile: false, logLevel: 'error', build: { write: false, rollupOptions: { input: 'style.css' } } });
  const built = output.find(({ fileName }) => fileName.endsWith('.css')).source.trim();
  const [name] = declaration.split(':');
  seen.push({ name, built, before: await shown(css, name), after: await shown(built, name) });
}
console.log(browser.version());
console.table(seen);
await browser.close();
const lost = seen.filter((one) => one.before !== one.after).map(({ name, after }) => `${name} ${after}`);
const expected = ['font-variant-numeric', 'font-feature-settings', 'font-variation-settings'].map((name) => `${name} normal`);
expected.push('font-kerning auto', 'transition-behavior normal');
if (lost.join() !== expected.join()) { console.error('changed'); process.exit(1); }
JS
node_modules/.bin/node try.mjs
