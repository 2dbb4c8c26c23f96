#!/usr/bin/env bash
# hast-util-to-mdast 10.1.3: the caption of a table is lost, though that of a figure is kept.
#
# GFM's tables have no caption, but nor has Markdown a figure, and `<figcaption>` comes out as a paragraph. One would expect the like. Seen:
# the words of `<caption>` are nowhere, and nothing tells so; turndown 7.2.5 keeps them.
set -euo pipefail
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT && cd "$work"
npm init -y >/dev/null && npm install --silent --no-audit --no-fund hast-util-to-mdast@10.1.3 hast-util-from-html@2.1.0 mdast-util-to-string@4.0.0 turndown@7.2.5 >/dev/null
cat > try.mjs <<'JS'
import { fromHtml } from 'hast-util-from-html';
import { toMdast } from 'hast-util-to-mdast';
import { toString } from 'mdast-util-to-string';
import Turndown from 'turndown';
const table = '<table><caption>Limits of the tunnel</caption><tr><th>Memory</th></tr><tr><td>50 MB</td></tr></table>';
const figure = '<figure><img src="a.png"><figcaption>Limits of the tunnel</figcaption></figure>';
const words = (html) => toString(toMdast(fromHtml(html, { fragment: true })));
const kept = [words(table), words(figure), new Turndown().turndown(table)].map((text) => text.includes('Limits of the tunnel'));
console.log('kept of a table', kept[0], 'of a figure', kept[1], 'of a table by turndown', kept[2]);
if (kept.join() !== 'false,true,true') { console.error('changed'); process.exit(1); }
JS
node try.mjs
