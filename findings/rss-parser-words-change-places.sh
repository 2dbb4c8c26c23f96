#!/usr/bin/env bash
# rss-parser 3.13.0: in a text that Atom gives as XHTML, the words between elements come before the words in them.
#
# Atom has a text in three ways, plain, as escaped HTML, or as elements of XHTML, which need no escaping. One would expect the same text from
# each of the last two. Seen: `Wait <b>at most</b> one hour, <i>not</i> two` becomes `Wait  one hour,  two<b>at most</b>
# <i>not</i>`, in `content` and in `contentSnippet`, since the elements are read into lists by name and written out again after the text; two
# of a name, with another between them, end up side by side. The same text as escaped HTML is whole. feedsmith 3.0.1 keeps the order.
set -euo pipefail
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT && cd "$work"
npm init -y >/dev/null && npm install --silent --no-audit --no-fund rss-parser@3.13.0 feedsmith@3.0.1 >/dev/null
cat > try.mjs <<'JS'
import { parseFeed } from 'feedsmith';
import Parser from 'rss-parser';
const text = 'Wait <b>at most</b> one hour, <i>not</i> two.';
const contents = {
  html: `<content type="html">${text.replaceAll('<', '&lt;')}</content>`,
  xhtml: `<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">${text}</div></content>`,
};
const words = (html) => html.replace(/<[^>]*>/g, ' ').trim().split(/\s+/).join(' ');
const seen = {};
for (const [type, content] of Object.entries(contents)) {
  const feed = `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><id>urn:f</id><title>F</title><updated>2026-11-29T00:00:00Z</updated>
<entry><id>urn:e</id><title>E</title><updated>2026-11-29T00:00:00Z</updated>${content}</entry></feed>`;
  const [item] = (await new Parser().parseString(feed)).items;
  const [entry] = parseFeed(feed).feed.entries;
  seen[type] = { content: item.content, words: words(item.content), feedsmith: words(entry.content.value ?? entry.content) };
}
console.log(seen);
const whole = 'Wait at most one hour, not two.';
const other = 'Wait one hour, two. at most not';
if (seen.html.words !== whole || seen.xhtml.words !== other || seen.xhtml.feedsmith !== whole) { console.error('changed'); process.exit(1); }
JS
node try.mjs
