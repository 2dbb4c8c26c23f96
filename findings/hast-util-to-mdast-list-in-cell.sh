#!/usr/bin/env bash
# hast-util-to-mdast 10.1.3 with mdast-util-gfm 3.1.0: a list in a table's cell ends the table.
#
# GFM has no blocks in cells, so one would expect the items as a line. Seen: the list stays a list, its second item begins a line of
# its own, and what is read back is a table of one row and a list beside it.
set -euo pipefail
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT && cd "$work"
npm init -y >/dev/null && npm install --silent --no-audit --no-fund hast-util-to-mdast@10.1.3 hast-util-from-html@2.1.0 mdast-util-to-markdown@2.2.3 mdast-util-gfm@3.1.0 mdast-util-from-markdown@2.1.0 micromark-extension-gfm@3.0.0 >/dev/null
cat > try.mjs <<'JS'
import { fromHtml } from 'hast-util-from-html';
import { toMdast } from 'hast-util-to-mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown, gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';
import { gfm } from 'micromark-extension-gfm';
const html = '<table><tr><th>Name</th><th>Uses</th></tr><tr><td>a</td><td><ul><li>one</li><li>two</li></ul></td></tr></table>';
const markdown = toMarkdown(toMdast(fromHtml(html)), { extensions: [gfmToMarkdown()] });
const back = fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }).children.map(({ type }) => type);
console.log(markdown, back);
if (back.join() !== 'table,list') { console.error('changed'); process.exit(1); }
JS
node try.mjs
