#!/usr/bin/env bash
# linkedom 0.18.15: an attribute that is written in capitals is found by no selector, nor by `getAttribute` with its usual name.
#
# In HTML the names of tags and attributes have no case; a parser makes them small, and `getAttribute` asks for the small one. Pages of the
# nineties, and what some mail programs write, have them in capitals. One would expect `<A HREF="/x">` to be the link that `<a href="/x">`
# is, all the more as the tag is. Seen: the tag becomes small and its attributes stay, so that `getAttribute('href')` is null, `[href]` and
# `.class` find nothing, and `CHECKED` is not checked; `getAttribute('HREF')` and `attributes` have it. A page read for its links has none.
# cheerio 1.2.0 finds each, as browsers do.
set -euo pipefail
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT && cd "$work"
npm init -y >/dev/null && npm install --silent --no-audit --no-fund linkedom@0.18.15 cheerio@1.2.0 >/dev/null
cat > try.mjs <<'JS'
import { load } from 'cheerio';
import { parseHTML } from 'linkedom';
const html = '<html><body><A HREF="/x" CLASS="next">x</A><INPUT TYPE="checkbox" CHECKED><a href="/y">y</a></body></html>';
const { document } = parseHTML(html);
const $ = load(html);
const selectors = ['a', '[href]', '.next', 'input[type=checkbox]', '[checked]'];
const seen = selectors.map((selector) => ({ selector, linkedom: document.querySelectorAll(selector).length, cheerio: $(selector).length }));
console.table(seen);
const [link] = document.getElementsByTagName('a');
console.log(link.getAttribute('href'), link.getAttribute('HREF'), link.href, document.querySelector('input').checked);
const counts = seen.map(({ linkedom, cheerio }) => `${linkedom} ${cheerio}`);
if (counts.join() !== '2 2,1 2,0 1,0 1,0 1' || link.getAttribute('href') !== null) { console.error('changed'); process.exit(1); }
JS
node try.mjs
