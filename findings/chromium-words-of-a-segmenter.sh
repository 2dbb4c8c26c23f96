#!/usr/bin/env bash
# node 26.10.0 and Chromium 156: for `Intl.Segmenter`, `foo.bar` and `b.example` are one word in Node and two in the browser.
#
# Both run V8, and both take the rules of words from ICU. One would expect an index that was made in Node and a query that was cut in
# Chromium by the same line of code to have the same words, which is what a segmenter is used for where a language has no spaces. Seen:
# Chromium's own rules part letters at a point and at a colon, and Node's, like Unicode's, do not: `foo.bar`, `e.g`, `b.example` and `a:b`
# are one word in Node, so that the browser's words are nowhere in the index. Numbers (`1.2.3`), apostrophes, underscores and Japanese
# agree. It needs a Chromium; `CHROMIUM` says where.
set -euo pipefail
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT && cd "$work"
npm init -y >/dev/null && npm install --silent --no-audit --no-fund node@26.10.0 playwright-core@1.65.1 >/dev/null
cat > try.mjs <<'JS'
import { chromium } from 'playwright-core';
const texts = ['foo.bar', 'e.g.', 'a@b.example', 'a:b', '1.2.3', '1,000', 'it’s', 'foo_bar', 'foo-bar', '接続エラー'];
const cut = (all) => {
  const segmenter = new Intl.Segmenter('en', { granularity: 'word' });
  const words = (text) => [...segmenter.segment(text)].filter(({ isWordLike }) => isWordLike).map(({ segment }) => segment);
  return all.map((text) => words(text).join(' '));
};
const inNode = cut(texts);
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] });
const inChromium = await (await browser.newPage()).evaluate(cut, texts);
console.log(process.version, browser.version());
console.table(texts.map((text, at) => ({ text, node: inNode[at], chromium: inChromium[at] })));
await browser.close();
const differ = texts.flatMap((_, at) => (inNode[at] === inChromium[at] ? [] : [`${inNode[at]} | ${inChromium[at]}`]));
const expected = ['foo.bar | foo bar', 'e.g | e g', 'a b.example | a b example', 'a:b | a b'];
if (differ.join() !== expected.join()) { console.error('changed'); process.exit(1); }
JS
node_modules/.bin/node try.mjs
