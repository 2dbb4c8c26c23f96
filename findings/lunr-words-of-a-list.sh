#!/usr/bin/env bash
# lunr 2.3.9: a field that holds a list is found by none of the words of its entries, where an entry has two of them or a hyphen.
#
# A field may be a list, as tags are, and `['rain', 'wind']` is found by either. One would expect `['rain gauge', 'wind']` to be found by
# `gauge`, as the text `rain gauge, wind` is. Seen: an entry is one word of the index, space included, while a query is cut at spaces and
# hyphens, so that `rain`, `gauge` and `rain gauge` find nothing; only with the space escaped, `rain\ gauge`, or by `rain*` is it found. With
# tags of one word each nothing shows.
set -euo pipefail
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT && cd "$work"
npm init -y >/dev/null && npm install --silent --no-audit --no-fund lunr@2.3.9 >/dev/null
cat > try.mjs <<'JS'
import lunr from 'lunr';
const index = (tags) => lunr(function () {
  this.ref('id');
  this.field('tags');
  this.add({ id: 'page', tags });
});
const lists = { list: ['rain gauge', 'wind-vane', 'sun'], text: 'rain gauge, wind-vane, sun' };
const queries = ['sun', 'rain', 'gauge', 'rain gauge', 'vane', 'wind-vane', 'rain\\ gauge', 'rain*'];
const seen = queries.map((query) => ({ query, list: index(lists.list).search(query).length, text: index(lists.text).search(query).length }));
console.table(seen);
if (seen.map(({ list, text }) => `${list}${text}`).join() !== '11,01,01,01,01,01,10,11') { console.error('changed'); process.exit(1); }
JS
node try.mjs
