#!/usr/bin/env bash
# satteri 0.10.5: with `wikilinks`, a named link in a table leads to an address with a backslash at its end.
#
# `[[page|name]]` holds a pipe, which in a table has to be written `\|`, as Obsidian, where the form comes from, tells its users. satteri
# does take the backslash away in text and in code of a cell. One would expect a link to `page`. Seen: `page%5C`, with the right words on
# it, so that nothing shows but to who follows it; without the backslash the row ends inside the link.
set -euo pipefail
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT && cd "$work"
npm init -y >/dev/null && npm install --silent --no-audit --no-fund satteri@0.10.5 >/dev/null
cat > try.mjs <<'JS'
import { markdownToHtml } from 'satteri';
const html = (text) => markdownToHtml(text, { features: { wikilinks: true } }).html;
const cell = (text) => /<td>(.*?)<\/td>/.exec(html(`| a |\n|---|\n| ${text} |\n`))[1];
const seen = [html('[[page|name]]').trim(), cell('[[page\\|name]]'), cell('`a\\|b` a\\|b')];
for (const line of seen) console.log(line);
const expected = ['<p><a href="page">name</a></p>', '<a href="page%5C">name</a>', '<code>a|b</code> a|b'];
if (seen.join('\n') !== expected.join('\n')) { console.error('changed'); process.exit(1); }
JS
node try.mjs
