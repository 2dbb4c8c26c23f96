#!/usr/bin/env bash
# hast-util-to-mdast 10.1.3: blocks in a table's cell are joined without a space between their words.
#
# A cell of a Markdown table has room for running text alone, so that paragraphs and `<div>`s in it have to go; one would expect a space or
# a line break where one ended, as the package keeps for `<br>`, and as hast-util-to-text 4.0.3 gives for the same tree. Seen: the last word
# of one and the first of the next become one word, `Restart.Then`, which no search finds; the same where a page has blocks in a heading or
# in bold text.
set -euo pipefail
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT && cd "$work"
npm init -y >/dev/null && npm install --silent --no-audit --no-fund hast-util-to-mdast@10.1.3 hast-util-from-html@2.1.0 hast-util-to-text@4.0.3 mdast-util-to-markdown@2.2.3 mdast-util-gfm@3.1.0 >/dev/null
cat > try.mjs <<'JS'
import { fromHtml } from 'hast-util-from-html';
import { toMdast } from 'hast-util-to-mdast';
import { toText } from 'hast-util-to-text';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';
const blocks = '<div>Restart.</div><div>Then wait</div>';
const places = [`<table><tr><td>${blocks}</td></tr></table>`, `<h2>${blocks}</h2>`, `<b>${blocks}</b>`, '<table><tr><td>Restart.<br>Then wait</td></tr></table>'];
const joined = (text) => text.includes('Restart.Then');
const seen = places.map((html) => {
  const tree = fromHtml(html, { fragment: true });
  const markdown = toMarkdown(toMdast(tree), { extensions: [gfmToMarkdown()] }).trim();
  console.log(`${markdown}\n`);
  return `${joined(markdown)} ${joined(toText(tree))}`;
});
console.log('joined here, and in hast-util-to-text:', seen);
if (seen.join() !== 'true false,true false,true false,false false') { console.error('changed'); process.exit(1); }
JS
node try.mjs
