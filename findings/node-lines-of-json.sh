#!/usr/bin/env bash
# node 26.10.0 (node:readline): a line ends at U+2028 and U+2029 too, so that a file of one JSON value a line is cut within its strings.
#
# The documentation of the event `line` names `\n`, `\r` and `\r\n`, and so does the one of `crlfDelay`. `JSON.stringify` writes the two
# characters as they are, and JSON allows it; text that was pasted from a word processor may have them. One would expect the lines that
# `split('\n')` gives. Seen: three for one, none of which can be parsed, by `createInterface` as by `readLines` of an open file; U+0085,
# which Unicode counts among the ends of lines too, stays in. Node 22.20.0 gives one line.
set -euo pipefail
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT && cd "$work"
npm init -y >/dev/null && npm install --silent --no-audit --no-fund node@26.10.0 node22@npm:node@22.20.0 >/dev/null
cat > try.mjs <<'JS'
import { createReadStream } from 'node:fs';
import { open, writeFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
const values = [{ text: 'rain\u2028wind\u2029sun' }, { text: 'snow\u0085fog' }];
await writeFile('values.jsonl', values.map((value) => `${JSON.stringify(value)}\n`).join(''));
const count = async (lines) => {
  let [all, whole] = [0, 0];
  for await (const line of lines) {
    all++;
    try { JSON.parse(line); whole++; } catch { /* Counted as not whole. */ }
  }
  return `${whole} of ${all}`;
};
const byInterface = await count(createInterface({ input: createReadStream('values.jsonl'), crlfDelay: Infinity }));
const file = await open('values.jsonl');
console.log([byInterface, await count(file.readLines())].join());
JS
now=$(node_modules/node/bin/node try.mjs)
before=$(node_modules/node22/bin/node try.mjs)
printf 'lines that are JSON: node 26 %s, node 22 %s\n' "$now" "$before"
[ "$now" = '1 of 4,1 of 4' ] && [ "$before" = '2 of 2,2 of 2' ] || { echo changed >&2; exit 1; }
