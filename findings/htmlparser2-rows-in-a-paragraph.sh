#!/usr/bin/env bash
# htmlparser2 12.0.0: where list items or cells hold a paragraph without its end tag, each further one lies in the paragraph of the one before.
#
# HTML lets `</p>`, `</li>`, `</td>`, `</tr>` and `</tbody>` be left out, and the parser knows it: `<li>a<li>b` are two items. One would
# expect the same with a paragraph in between, which ends where its item does. Seen: an end tag is supplied for what is open last alone; of
# `<li><p>a<li><p>b` the second item stands in the first one's paragraph, so that the list has one item, which holds all its text; a table
# has one cell, with the other cells and rows in it; so does one whose second `<tbody>` follows a cell. parse5 8.1.1 reads what browsers
# do. What stands on htmlparser2 has it too: html-to-text 10.0.1 makes one bullet of three.
set -euo pipefail
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT && cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund node@26.10.0 htmlparser2@12.0.0 html-to-text@10.0.1 parse5@8.1.1 >/dev/null
cat > try.mjs <<'JS'
import { convert } from 'html-to-text';
import { parseDocument } from 'htmlparser2';
import { parseFragment } from 'parse5';
const texts = {
  'plain items': ['<ul><li>a<li>b<li>c</ul>', 'li'],
  'items of paragraphs': ['<ul><li><p>a<li><p>b<li><p>c</ul>', 'li'],
  'plain cells': ['<table><tr><td>a<td>b<tr><td>c</table>', 'td'],
  'cells of paragraphs': ['<table><tr><td><p>a<td><p>b<tr><td><p>c</table>', 'td'],
  'bodies of a table': ['<table><tbody><tr><td>a<tbody><tr><td>b</table>', 'td'],
};
const children = (node) => node.children ?? node.childNodes ?? [];
const text = (node) => node.data ?? node.value ?? children(node).map(text).join('');
const each = (node, name) => [...((node.name ?? node.nodeName) === name ? [text(node)] : []), ...children(node).flatMap((child) => each(child, name))];
const seen = {};
for (const [what, [html, name]] of Object.entries(texts)) {
  seen[what] = { parse5: each(parseFragment(html), name).join(), htmlparser2: each(parseDocument(html), name).join() };
}
console.table(seen);
const bullets = convert(texts['items of paragraphs'][0]);
console.log(bullets);
const differ = Object.keys(seen).filter((what) => seen[what].parse5 !== seen[what].htmlparser2);
if (differ.join() !== 'items of paragraphs,cells of paragraphs,bodies of a table' || bullets.split('*').length !== 2) { console.error('changed'); process.exit(1); }
JS
node_modules/.bin/node try.mjs
