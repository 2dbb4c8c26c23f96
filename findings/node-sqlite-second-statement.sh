#!/usr/bin/env bash
# node 26.10.0 (node:sqlite): of two statements that are prepared together the second is never run, and missing values are nulls.
#
# `exec` runs as many statements as its text has; `prepare` makes one of it. One would expect an error where more is left over, as there is
# for a value too many. Seen: `INSERT …; INSERT …` stores one row, and a text whose second half is wrong is taken as well. In the same way
# a value too few is no error: what is missing is stored as null, by place as by name, while a name that the statement does not have is
# refused.
set -euo pipefail
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT && cd "$work"
npm init -y >/dev/null && npm install --silent --no-audit --no-fund node@26.10.0 >/dev/null
cat > try.mjs <<'JS'
import { DatabaseSync } from 'node:sqlite';
const rows = (run) => {
  const database = new DatabaseSync(':memory:');
  database.exec('CREATE TABLE reading (gauge TEXT, value REAL)');
  try {
    run(database);
  } catch (error) {
    return error.code;
  }
  return database.prepare('SELECT * FROM reading').all().map(({ gauge, value }) => `${gauge} ${value}`).join();
};
const both = "INSERT INTO reading VALUES ('rain', 1); INSERT INTO reading VALUES ('wind', 2)";
const seen = {
  exec: rows((database) => database.exec(both)),
  prepare: rows((database) => database.prepare(both).run()),
  error: rows((database) => database.prepare("INSERT INTO reading VALUES ('rain', 1); INSERT INTO nothing").run()),
  few: rows((database) => database.prepare('INSERT INTO reading VALUES (?, ?)').run('rain')),
  named: rows((database) => database.prepare('INSERT INTO reading VALUES ($gauge, $value)').run({ gauge: 'rain' })),
  many: rows((database) => database.prepare('INSERT INTO reading VALUES (?, ?)').run('rain', 1, 2)),
  other: rows((database) => database.prepare('INSERT INTO reading VALUES ($gauge, $value)').run({ gauge: 'rain', values: 1 })),
};
console.log(process.version, seen);
const expected = ['rain 1,wind 2', 'rain 1', 'rain 1', 'rain null', 'rain null', 'ERR_SQLITE_ERROR', 'ERR_INVALID_STATE'];
if (Object.values(seen).join('|') !== expected.join('|')) { console.error('changed'); process.exit(1); }
JS
node_modules/.bin/node --disable-warning=ExperimentalWarning try.mjs
