#!/usr/bin/env bash
# flexsearch 0.8.212: with `context: true`, a document that has both words of a query is not found unless they stand side by side.
#
# The readme says of the context that it orders results by how near the words are to each other, and that its window grows when a query
# matches nothing. One would expect the same documents in another order. Seen: what has the two words next to each other alone is found; where
# no document has them so, the answer is empty, though every one of them has both words. A greater `depth` moves the border by as many
# words. `suggest: true`, which is meant for words that match nothing, brings them all back, but not beside one that has the words together.
# Each word by itself finds them all, and without context so do both.
set -euo pipefail
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT && cd "$work"
npm init -y >/dev/null && npm install --silent --no-audit --no-fund flexsearch@0.8.212 >/dev/null
cat > try.mjs <<'JS'
import FlexSearch from 'flexsearch';
const texts = ['rain gauge and wind vane', 'wind from the west, then rain', 'rain without any wind'];
const seen = {};
for (const [name, context] of [['none', false], ['default', true], ['depth 3', { depth: 3 }]]) {
  const index = new FlexSearch.Index({ context });
  for (const [id, text] of texts.entries()) index.add(id, text);
  const found = (query, options) => index.search(query, options).sort().join();
  seen[name] = { rain: found('rain'), wind: found('wind'), both: found('rain wind'), suggest: found('rain wind', { suggest: true }), near: found('rain gauge') };
}
console.table(seen);
const got = Object.values(seen).map(({ rain, wind, both, suggest, near }) => [rain, wind, both, suggest, near].join(' '));
const all = '0,1,2';
const expected = [`${all} ${all} ${all} ${all} 0`, `${all} ${all}  ${all} 0`, `${all} ${all} 0,2 0,2 0`];
if (got.join('|') !== expected.join('|')) { console.error('changed'); process.exit(1); }
JS
node try.mjs
