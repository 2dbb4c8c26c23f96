#!/usr/bin/env bash
# hast-util-to-mdast 10.1.3: `<wbr>` becomes a character, so that a long name is written with U+200B in it and no search finds it.
#
# `<wbr>` says where a line may be broken, and is no part of the text: a browser gives `URLSession` for `URL<wbr>Session` as text, and so do
# hast-util-to-text 4.0.3 and turndown 7.2.5. Makers of reference pages put it between the parts of names. One would expect it to be dropped,
# since Markdown has nothing like it. Seen: a zero-width space in paragraphs, headings and the words of links, which looks right, is copied
# along, and makes another anchor; in code it is dropped.
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
const name = 'URL<wbr>Session';
const texts = [`<p>${name}</p>`, `<h2>${name}</h2>`, `<a href="/x">${name}</a>`, `<code>${name}</code>`];
const seen = texts.map((html) => {
  const tree = fromHtml(html, { fragment: true });
  return { html, mdast: toMarkdown(toMdast(tree)).trim(), text: toText(tree), turndown: new Turndown({ headingStyle: 'atx' }).turndown(html) };
});
console.table(seen.map((one) => ({ ...one, mdast: one.mdast.replaceAll('\u200B', '<U+200B>') })));
const found = seen.map(({ mdast, text, turndown }) => [mdast, text, turndown].map((written) => written.includes('URLSession')).join(' '));
const lost = 'false true true';
if (found.join() !== [lost, lost, lost, 'true true true'].join()) { console.error('changed'); process.exit(1); }
JS
node try.mjs
