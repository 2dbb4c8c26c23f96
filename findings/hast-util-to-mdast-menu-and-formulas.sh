#!/usr/bin/env bash
# hast-util-to-mdast 10.1.3: a list that is written as `<menu>`, a formula and an open dialog are left out with all their words.
#
# HTML defines `<menu>` as another `<ul>`, for commands; `<dir>`, which HTML gave up, becomes a list here, and an element that the package
# has never heard of keeps its text. One would expect the same of what a browser shows. Seen: nothing of `<menu>`, `<dialog open>` and
# `<math>`, so that a sentence has a gap where its formula stood; a paragraph with `hidden`, which no browser shows, is kept. turndown 7.2.5
# and hast-util-to-text 4.0.3 have the words of each.
set -euo pipefail
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT && cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund hast-util-to-mdast@10.1.3 hast-util-from-html@2.1.0 mdast-util-to-markdown@2.2.3 hast-util-to-text@4.0.3 turndown@7.2.5 >/dev/null
cat > try.mjs <<'JS'
import { fromHtml } from 'hast-util-from-html';
import { toMdast } from 'hast-util-to-mdast';
import { toText } from 'hast-util-to-text';
import { toMarkdown } from 'mdast-util-to-markdown';
import Turndown from 'turndown';
const texts = {
  menu: '<menu><li>Open<li>Close</menu>',
  dir: '<dir><li>Open<li>Close</dir>',
  dialog: '<dialog open>Save first</dialog>',
  math: '<p>Mean of <math><mi>x</mi><mo>+</mo><mi>y</mi></math>.',
  unknown: '<p>Mean of <formula>x + y</formula>.',
  hidden: '<p hidden>Draft</p>',
};
const seen = Object.entries(texts).map(([name, html]) => {
  const tree = fromHtml(html, { fragment: true });
  const line = (text) => text.trim().replace(/\s+/g, ' ');
  return { name, mdast: line(toMarkdown(toMdast(tree))), text: line(toText(tree)), turndown: line(new Turndown().turndown(html)) };
});
console.table(seen);
const kept = seen.map(({ name, mdast }) => `${name} ${mdast}`);
const expected = ['menu ', 'dir * Open * Close', 'dialog ', 'math Mean of .', 'unknown Mean of x + y.', 'hidden Draft'];
if (kept.join() !== expected.join()) { console.error('changed'); process.exit(1); }
JS
node try.mjs
