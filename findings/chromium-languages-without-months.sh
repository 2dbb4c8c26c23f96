#!/usr/bin/env bash
# node 26.10.0 and Chromium 156: a day that a build writes in Icelandic or Irish is English in the browser, and in Bosnian it is `2026 M11 29`.
#
# Both have `Intl` of the same V8, and Node all languages of CLDR, so one would expect a page that writes its dates again in the browser, or
# tests of its functions in Node, to give the same. Seen: Chromium is built with fewer languages. What is asked for in Icelandic, Irish,
# Welsh, Basque, Galician, Belarusian or Armenian comes in the language of the browser, numbers and the order of names too, without an
# error. Azerbaijani and Bosnian it has, so `supportedLocalesOf` says, but no months for them. Finnish and Lithuanian agree. It needs a
# Chromium; `CHROMIUM` says where.
set -euo pipefail
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT && cd "$work"
npm init -y >/dev/null && npm install --silent --no-audit --no-fund node@26.10.0 playwright-core@1.65.1 >/dev/null
cat > try.mjs <<'JS'
import { chromium } from 'playwright-core';
const languages = ['is', 'ga', 'cy', 'eu', 'gl', 'be', 'hy', 'az', 'bs', 'fi', 'lt'];
const write = (tags) => tags.map((tag) => ({
  day: new Date(Date.UTC(2026, 10, 29)).toLocaleDateString(tag, { dateStyle: 'long', timeZone: 'UTC' }),
  number: (1234.5).toLocaleString(tag),
  names: ['ö', 'z', 'þ'].sort(new Intl.Collator(tag).compare).join(''),
  known: Intl.DateTimeFormat.supportedLocalesOf(tag).length === 1,
}));
const inNode = write(languages);
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] });
const page = await browser.newPage({ locale: 'en-US' });
const inChromium = await page.evaluate(write, languages);
console.log(process.version, browser.version());
await browser.close();
console.table(languages.map((language, at) => ({ language, node: Object.values(inNode[at]).join(' | '), chromium: Object.values(inChromium[at]).join(' | ') })));
const those = (is) => languages.filter((_, at) => is(inChromium[at], inNode[at])).join();
const english = those(({ day, known }) => day === 'November 29, 2026' && !known);
const numbered = those(({ day, known }) => day === '2026 M11 29' && known);
const alike = those((browsers, own) => JSON.stringify(browsers) === JSON.stringify(own));
if (english !== 'is,ga,cy,eu,gl,be,hy' || numbered !== 'az,bs' || alike !== 'fi,lt') { console.error('changed'); process.exit(1); }
JS
node_modules/.bin/node try.mjs
