#!/usr/bin/env bash
# node 26.10.0 (node:sqlite): a whole number stored in a column of text comes back as `-1009.0`, and a division of two keeps its fraction.
#
# The table of types in Node's documentation has a number become INTEGER or REAL. One would expect a whole one to be an INTEGER, which a
# column of type TEXT turns into `-1009`, as the same number written in SQL does. Seen: every number is bound as REAL, and only a BigInt as
# INTEGER. A column of type INTEGER turns it back, so that nothing shows there; text does not, so that `WHERE code = '-1009'` finds nothing,
# and `? / ?` of 7 and 2 is 3.5, where SQL's own `7 / 2` is 3.
set -euo pipefail
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT && cd "$work"
npm init -y >/dev/null && npm install --silent --no-audit --no-fund node@26.10.0 >/dev/null
cat > try.mjs <<'JS'
import { DatabaseSync } from 'node:sqlite';
const database = new DatabaseSync(':memory:');
database.exec('CREATE TABLE error (code TEXT, line INTEGER)');
const add = database.prepare('INSERT INTO error VALUES (?, ?)');
add.run(-1009, 7);
add.run(-1009n, 7n);
database.exec('INSERT INTO error VALUES (-1009, 7)');
const stored = database.prepare('SELECT code FROM error').all().map(({ code }) => code);
const found = database.prepare("SELECT count(*) AS n FROM error WHERE code = '-1009'").get().n;
const lines = database.prepare('SELECT DISTINCT typeof(line) AS kind FROM error').all().map(({ kind }) => kind);
const divide = database.prepare('SELECT typeof(?1) AS kind, ?1 / ?2 AS half, 7 / 2 AS inSql');
const seen = { stored, found, lines, number: { ...divide.get(7, 2) }, bigint: { ...divide.get(7n, 2n) } };
console.log(process.version, seen);
const expected = {
  stored: ['-1009.0', '-1009', '-1009'],
  found: 2,
  lines: ['integer'],
  number: { kind: 'real', half: 3.5, inSql: 3 },
  bigint: { kind: 'integer', half: 3, inSql: 3 },
};
if (JSON.stringify(seen) !== JSON.stringify(expected)) { console.error('changed'); process.exit(1); }
JS
node_modules/.bin/node --disable-warning=ExperimentalWarning try.mjs
