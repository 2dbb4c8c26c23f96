#!/usr/bin/env bash
# yaml 2.9.1: with an `indent` other than two, a text that begins with spaces is read back with more of them, or not at all.
#
# A block of text whose first line is indented says how far the block itself is, `|2`, since a reader could not tell. `stringify` always
# says 2, whatever `indent` it was given. One would expect the number to follow the option, which takes any from 1. Seen: with 4, the lines
# of `  let x\nlet y\n` come back two spaces further in, by js-yaml 5.5.0 too, so that it is the writing which is wrong; with 1 the file is
# refused. With 2 all is well, and in a list with 4, whose dash takes the other two.
set -euo pipefail
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT && cd "$work"
npm init -y >/dev/null && npm install --silent --no-audit --no-fund yaml@2.9.1 js-yaml@5.5.0 >/dev/null
cat > try.mjs <<'JS'
import { load } from 'js-yaml';
import { parse, stringify } from 'yaml';
const code = '  let x\nlet y\n';
const readBack = (read, value, indent) => {
  const text = stringify(value, { indent });
  try {
    return JSON.stringify(read(text)) === JSON.stringify(value) ? 'as it was' : JSON.stringify(read(text));
  } catch (error) {
    return error.name;
  }
};
const seen = {};
for (const indent of [1, 2, 3, 4]) seen[indent] = [parse, load].map((read) => readBack(read, { code }, indent));
seen.list = [parse, load].map((read) => readBack(read, { code: [code] }, 4));
console.log(stringify({ code }, { indent: 4 }));
console.log(seen);
const shifted = (by) => JSON.stringify({ code: code.replace(/^(?=.)/gm, ' '.repeat(by)) });
const kept = 'as it was';
const expected = { 1: ['YAMLParseError', 'YAMLException'], 2: [kept, kept], 3: [shifted(1), shifted(1)], 4: [shifted(2), shifted(2)], list: [kept, kept] };
if (JSON.stringify(seen) !== JSON.stringify(expected)) { console.error('changed'); process.exit(1); }
JS
node try.mjs
