#!/usr/bin/env bash
# Chromium 156 (driven by playwright-core 1.65.1): `innerText` of what `content-visibility: auto` leaves out for being far away is empty,
# also within that of the whole page.
#
# `auto` leaves out the drawing of what is far below, and keeps it for everything else: it can be searched for, tabbed to and read out, and
# `textContent` has it. One would expect `innerText`, which leaves out what is not rendered, to have it as well, all the more as it makes
# the browser lay out a page that is not. Seen: a section far below gives '' for itself, for each element in it and in `document.body`;
# scrolled to, it gives its text, and scrolled away from, '' again. So a page that reads or copies its own text gets what is near the
# window. `find` and Playwright's tree of roles have it all the while. It needs a Chromium; `CHROMIUM` says where.
set -euo pipefail
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT && cd "$work"
npm init -y >/dev/null && npm install --silent --no-audit --no-fund playwright-core@1.65.1 >/dev/null
cat > try.mjs <<'JS'
import { chromium } from 'playwright-core';
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] });
const read = (page) =>
  page.evaluate(() => {
    const [section, paragraph] = [document.querySelector('section'), document.querySelector('section p')];
    return [document.body, section, paragraph].map(({ innerText }) => innerText.includes('rain')).concat(paragraph.textContent.includes('rain'));
  });
const settle = (page) => page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
const seen = {};
for (const visibility of ['visible', 'auto']) {
  const page = await browser.newPage();
  await page.setContent(`<!doctype html><p style="height: 9000px">top</p><section style="content-visibility: ${visibility}"><p>rain</p></section>`);
  await settle(page);
  seen[visibility] = { below: await read(page), roles: (await page.locator('section').ariaSnapshot()).includes('rain') };
  await page.evaluate(() => scrollTo(0, 9000));
  await settle(page);
  seen[visibility].scrolledTo = await read(page);
  await page.evaluate(() => scrollTo(0, 0));
  await settle(page);
  seen[visibility].away = await read(page);
  await page.close();
}
console.log(browser.version(), 'body, section, paragraph, textContent:', seen);
await browser.close();
const [all, none] = [[true, true, true, true], [false, false, false, true]];
const expected = {
  visible: { below: all, roles: true, scrolledTo: all, away: all },
  auto: { below: none, roles: true, scrolledTo: all, away: none },
};
if (JSON.stringify(seen) !== JSON.stringify(expected)) { console.error('changed'); process.exit(1); }
JS
node try.mjs
