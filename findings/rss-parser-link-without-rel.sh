#!/usr/bin/env bash
# rss-parser 3.13.0: the link of an Atom entry is its sound file, or whatever link stands first, where the page's own link names no `rel`.
#
# RFC 4287 (4.2.7.2) has a link without `rel` taken for `alternate`, the page itself, and many feeds leave it out. One would expect it to win
# over an enclosure or a list of comments, in whatever order they stand. Seen: the one that says `rel="alternate"` is looked for, and if
# there is none, the first of all is taken: the sound, or the comments, each under `link`, without an error. In a feed written the other way
# round all is well, so that it shows with some feeds alone.
set -euo pipefail
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT && cd "$work"
npm init -y >/dev/null && npm install --silent --no-audit --no-fund rss-parser@3.13.0 >/dev/null
cat > try.mjs <<'JS'
import Parser from 'rss-parser';
const page = '<link href="https://a.example/rain/"/>';
const named = '<link rel="alternate" href="https://a.example/rain/"/>';
const sound = '<link rel="enclosure" type="audio/mpeg" href="https://a.example/rain.mp3"/>';
const comments = '<link rel="replies" href="https://a.example/rain/comments"/>';
const orders = { 'page first': page + sound, 'sound first': sound + page, 'comments first': comments + page, 'named last': sound + named };
const seen = {};
for (const [name, links] of Object.entries(orders)) {
  const feed = `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><id>urn:f</id><title>F</title><updated>2026-11-29T00:00:00Z</updated>
<entry><id>urn:e</id><title>E</title><updated>2026-11-29T00:00:00Z</updated>${links}</entry></feed>`;
  seen[name] = (await new Parser().parseString(feed)).items[0].link;
}
console.table(seen);
const base = 'https://a.example/rain';
const expected = [`${base}/`, `${base}.mp3`, `${base}/comments`, `${base}/`];
if (Object.values(seen).join() !== expected.join()) { console.error('changed'); process.exit(1); }
JS
node try.mjs
