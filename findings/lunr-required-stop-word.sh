#!/usr/bin/env bash
# lunr 2.3.9: a search in which every word is required finds nothing as soon as one of them is a word like `the`.
#
# Stop words are in no index, so they are taken out of a query as well: `the gauge` finds what `gauge` does. One would expect the same of
# `+the +gauge`, which a page writes that is to find all words. Seen: the sign stays behind without its word, and what has to be there
# and is in no index rules out every document. A forbidden `-the`, and a `the` that may be there, are passed over. Nothing is raised.
set -euo pipefail
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT && cd "$work"
npm init -y >/dev/null && npm install --silent --no-audit --no-fund lunr@2.3.9 >/dev/null
cat > try.mjs <<'JS'
import lunr from 'lunr';
const index = lunr(function () {
  this.ref('id');
  this.field('text');
  this.add({ id: 'a', text: 'the gauge in the garden' });
  this.add({ id: 'b', text: 'a vane' });
});
const queries = ['the gauge', '+gauge', '+the +gauge', '+gauge +in +the +garden', '+gauge +garden', '+gauge -the', '+gauge the'];
const seen = queries.map((query) => ({ query, found: index.search(query).map(({ ref }) => ref).join() }));
console.table(seen);
if (seen.map(({ found }) => found).join('|') !== 'a|a|||a|a|a') { console.error('changed'); process.exit(1); }
JS
node try.mjs
