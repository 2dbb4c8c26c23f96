#!/usr/bin/env bash
# parse5 8.1.1 and Chromium 156: markup within `<select>` is thrown away by the one and kept by the other, so that server and browser have
# different pages.
#
# parse5 follows the HTML standard, and says how a browser will read a text; so hast-util-raw and the processors of Markdown that stand on
# it take what it gives for the page. Since 2025 the standard keeps what stands in a `<select>`, and Chromium does. Seen: parse5 still drops
# the tags and keeps their text: a picture or bold letters of an option, a `<legend>`, a `<div>` around options, and the `<button>` with
# `<selectedcontent>` that a select is styled by. Options and rules alone are read alike. It needs a Chromium; `CHROMIUM` says where.
set -euo pipefail
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT && cd "$work"
npm init -y >/dev/null && npm install --silent --no-audit --no-fund parse5@8.1.1 hast-util-from-html@2.1.0 hast-util-to-html@9.0.6 playwright-core@1.65.1 >/dev/null
cat > try.mjs <<'JS'
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { parseFragment, serialize } from 'parse5';
import { chromium } from 'playwright-core';
const cases = {
  plain: '<select><option>rain</option><hr><option>wind</option></select>',
  option: '<select><option><b>rain</b> in mm</option></select>',
  picture: '<select><option><img src="rain.png">rain</option></select>',
  legend: '<select><optgroup><legend>gauges</legend><option>rain</option></optgroup></select>',
  group: '<select><div><option>rain</option></div></select>',
  button: '<select><button><selectedcontent></selectedcontent></button><option>rain</option></select>',
};
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] });
const page = await browser.newPage();
const inChromium = await page.evaluate((all) => all.map((html) => new DOMParser().parseFromString(`<!doctype html>${html}`, 'text/html').body.innerHTML), Object.values(cases));
console.log(browser.version());
await browser.close();
const seen = {};
for (const [at, [name, html]] of Object.entries(cases).entries()) {
  const byParse5 = serialize(parseFragment(html));
  seen[name] = { parse5: byParse5, hast: toHtml(fromHtml(html, { fragment: true })), chromium: inChromium[at] };
}
console.log(seen);
const differ = Object.keys(seen).filter((name) => seen[name].parse5 !== seen[name].chromium);
const whole = Object.values(seen).every(({ parse5, hast }) => parse5 === hast);
const emptied = seen.button.parse5 === '<select><option>rain</option></select>' && seen.button.chromium.includes('<selectedcontent>');
if (differ.join() !== 'option,picture,legend,group,button' || !whole || !emptied) { console.error('changed'); process.exit(1); }
JS
node try.mjs
