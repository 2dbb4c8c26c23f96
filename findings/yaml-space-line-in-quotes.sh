#!/usr/bin/env bash
# yaml 2.9.1: a line that holds one space, in a text written in double quotes, is read back as a backslash.
#
# Texts in flow collections, or of the style QUOTE_DOUBLE, are broken over lines where their own line breaks stand, and a space beside such a
# break has to be escaped. The rule for a space after a break and that for a space before one both see the same space, so that it gets
# two backslashes, which is one backslash as text. One would expect what is written to be read as it was. Seen: `\` in place of the space,
# by js-yaml 4.3.2 too, so that it is the writing which is wrong; two spaces come back whole, and so does the same text as a block.
set -euo pipefail
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT && cd "$work"
npm init -y >/dev/null && npm install --silent --no-audit --no-fund yaml@2.9.1 js-yaml@4.3.2 >/dev/null
cat > try.mjs <<'JS'
import jsYaml from 'js-yaml';
import { parse, stringify } from 'yaml';
const text = (spaces) => `First look at the log.\n${spaces}\nThen start the service again.`;
const back = (read, spaces, options) => read(stringify({ note: text(spaces) }, options)).note === text(spaces);
const flow = { collectionStyle: 'flow' };
console.log(stringify({ note: text(' ') }, flow), JSON.stringify(parse(stringify({ note: text(' ') }, flow)).note));
const seen = [back(parse, ' ', flow), back(jsYaml.load, ' ', flow), back(parse, '  ', flow), back(parse, ' ', {})];
console.log('one space', seen[0], 'by js-yaml', seen[1], 'two spaces', seen[2], 'as a block', seen[3]);
if (seen.join() !== 'false,false,true,true') { console.error('changed'); process.exit(1); }
JS
node try.mjs
