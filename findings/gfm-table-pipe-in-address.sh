#!/usr/bin/env bash
# micromark-extension-gfm-table 2.1.2 and satteri 0.10.5: the backslash that a pipe needs in a table stays in addresses and in raw HTML.
#
# GFM says that an escaped pipe is the pipe in a cell, also within other inline marks; so the backslash belongs to the table, and what
# stands in the cell never sees it. One would expect an address in a table to lead where it says. Seen: both take the backslash out of code
# alone, so that `https://a.example/a\|b` leads to `/a%5C%7Cb` and a title keeps a backslash; markdown-it 15.0.3 and marked 18.2.1 take it
# out first, and lead to `/a%7Cb`.
set -euo pipefail
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT && cd "$work"
npm init -y >/dev/null && npm install --silent --no-audit --no-fund micromark@4.0.3 micromark-extension-gfm@3.0.0 micromark-extension-gfm-table@2.1.2 satteri@0.10.5 markdown-it@15.0.3 marked@18.2.1 >/dev/null
cat > try.mjs <<'JS'
import MarkdownIt from 'markdown-it';
import { marked } from 'marked';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { markdownToHtml } from 'satteri';
const cells = { bare: 'https://a.example/a\\|b', pointed: '<https://a.example/a\\|b>', html: '<b title="a\\|b">c</b>', code: '`a\\|b`' };
const readers = {
  micromark: (text) => micromark(text, { allowDangerousHtml: true, extensions: [gfm()], htmlExtensions: [gfmHtml()] }),
  satteri: (text) => markdownToHtml(text).html,
  'markdown-it': (text) => new MarkdownIt({ html: true, linkify: true }).render(text),
  marked: (text) => marked(text),
};
const seen = {};
for (const [name, html] of Object.entries(readers)) {
  const cell = (text) => /<td>(.*?)<\/td>/.exec(html(`| a |\n|---|\n| ${text} |\n`))[1];
  console.log(name, cell(cells.bare));
  seen[name] = Object.keys(cells).filter((at) => /\\|%5C/.test(cell(cells[at]))).join();
}
console.log('a backslash is left in:', seen);
const kept = 'bare,pointed,html';
if (JSON.stringify(Object.values(seen)) !== JSON.stringify([kept, kept, '', ''])) { console.error('changed'); process.exit(1); }
JS
node try.mjs
