#!/usr/bin/env bash
# @orama/orama 3.1.18: a document that was removed or updated is still found by its old number, if it was the last one with 0.
#
# `remove` says that the document is gone and `count` agrees, so one would expect no filter to find it. Seen: numbers are kept in a tree,
# which begins with a node for 0; what is taken out where the tree begins stays in as long as not more than one other number hangs from it.
# So `where: { stock: { eq: 0 } }` gives the removed one as a hit with an empty document, and after an update from 0 to 9 the document with
# 9, which `eq: 9` finds as well; `lt` and `lte` count it too. With three numbers in the index, or with words, truth values or enums, all is
# well, so that it shows with fields of few values, such as 0 and 1.
set -euo pipefail
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT && cd "$work"
npm init -y >/dev/null && npm install --silent --no-audit --no-fund @orama/orama@3.1.18 >/dev/null
cat > try.mjs <<'JS'
import { count, create, insert, remove, search, update } from '@orama/orama';
const shop = (...stocks) => {
  const database = create({ schema: { title: 'string', stock: 'number' } });
  for (const [at, stock] of stocks.entries()) insert(database, { id: `gauge ${at}`, title: 'gauge', stock });
  return database;
};
const found = async (database, stock) => {
  const { hits } = await search(database, { term: '', where: { stock } });
  return hits.map(({ id, document }) => `${id}: ${document.stock}`).join();
};
const removed = shop(0, 5);
remove(removed, 'gauge 0');
const updated = shop(0, 5);
await update(updated, 'gauge 0', { id: 'gauge 0', title: 'gauge', stock: 9 });
const more = shop(0, 5, -5);
remove(more, 'gauge 0');
const seen = {
  left: count(removed),
  removed: await found(removed, { eq: 0 }),
  below: await found(removed, { lt: 3 }),
  updated: [await found(updated, { eq: 0 }), await found(updated, { eq: 9 })].join(' and '),
  more: await found(more, { eq: 0 }),
};
console.log(seen);
const ghost = 'gauge 0: undefined';
const expected = { left: 1, removed: ghost, below: ghost, updated: 'gauge 0: 9 and gauge 0: 9', more: '' };
if (JSON.stringify(seen) !== JSON.stringify(expected)) { console.error('changed'); process.exit(1); }
JS
node try.mjs
