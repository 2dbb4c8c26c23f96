#!/usr/bin/env bash
# hast-util-select 6.0.4: a selector of more than one step within `:not()` or `:is()` matches nothing, so that `:not()` lets everything through.
#
# The readme counts `:not()` and `:is()`, and `>`, `+` and descendants, among what is supported, and what is not known is answered with an
# error. One would expect `li:not(ul > li)` to leave out the items of a list with bullets. Seen: it takes them, and `li:is(ul > li)` takes
# none, without an error; so do `:has(+ p)` and `:has(dt + dd)`. css-select 6.0.0 gives what CSS says for each. Whoever leaves out parts of a
# page by such a selector leaves them in.
set -euo pipefail
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT && cd "$work"
npm init -y >/dev/null && npm install --silent --no-audit --no-fund hast-util-select@6.0.4 hast-util-from-html@2.1.0 css-select@6.0.0 htmlparser2@10.0.0 >/dev/null
cat > try.mjs <<'JS'
import * as cssSelect from 'css-select';
import { fromHtml } from 'hast-util-from-html';
import { selectAll } from 'hast-util-select';
import { parseDocument } from 'htmlparser2';
const html = '<h2 id="head">Steps</h2><p id="lead">First:</p><ul><li id="bullet">Restart</li></ul><ol><li id="number">Wait</li></ol>';
const tree = fromHtml(html, { fragment: true });
const document = parseDocument(html);
const selectors = ['li:not(ul > li)', 'li:is(ul > li)', 'p:not(h2 + p)', 'li:not(ul li)', 'h2:has(+ p)', 'ul > li', 'li:not(#bullet)'];
const seen = selectors.map((selector) => {
  const here = selectAll(selector, tree).map(({ properties }) => properties.id).join();
  const there = cssSelect.selectAll(selector, document).map(({ attribs }) => attribs.id).join();
  console.log(selector, 'here:', here, 'by css-select:', there);
  return `${here} ${there}`;
});
const expected = ['bullet,number number', ' bullet', 'lead ', 'bullet,number number', ' head', 'bullet bullet', 'number number'];
if (seen.join(';') !== expected.join(';')) { console.error('changed'); process.exit(1); }
JS
node try.mjs
