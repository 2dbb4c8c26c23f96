#!/usr/bin/env bash
# node 26.10.0 (node:sqlite): a `Date`, a `URL` or a `Map` as the first value of a statement is dropped, and those behind it move up a place.
#
# A statement takes an object of named values before those that stand for `?`. Any object in the first place is taken for one, also where the
# statement has no names; a date has no fields of its own, so that nothing is missed. One would expect the error that the same date raises in
# any other place. Seen: `run(date, 'title')` stores the title as the date, and nothing as the title; a date alone is stored as null.
set -euo pipefail
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT && cd "$work"
npm init -y >/dev/null && npm install --silent --no-audit --no-fund node@26.10.0 >/dev/null
cat > try.mjs <<'JS'
import { DatabaseSync } from 'node:sqlite';
const database = new DatabaseSync(':memory:');
database.exec('CREATE TABLE entry (published, title)');
const insert = database.prepare('INSERT INTO entry VALUES (?, ?)');
const stored = (...values) => {
  try {
    insert.run(...values);
  } catch (error) {
    return error.code;
  }
  const { published, title } = database.prepare('SELECT * FROM entry ORDER BY rowid DESC LIMIT 1').get();
  return `${published} ${title}`;
};
const date = new Date(0);
const seen = [date, new URL('https://a.example/'), new Map([[1, 2]])].map((first) => stored(first, 'Title'));
seen.push(stored(date), stored('Title', date), stored(date.toISOString(), 'Title'));
console.log(process.version, seen);
const moved = 'Title null';
const expected = [moved, moved, moved, 'null null', 'ERR_INVALID_ARG_TYPE', '1970-01-01T00:00:00.000Z Title'];
if (seen.join() !== expected.join()) { console.error('changed'); process.exit(1); }
JS
node_modules/.bin/node --disable-warning=ExperimentalWarning try.mjs
