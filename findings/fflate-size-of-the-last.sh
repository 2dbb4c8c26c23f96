#!/usr/bin/env bash
# fflate 0.8.3: `gunzipSync` cuts what it unpacks to the size of the last part, without an error, where a file is made of several.
#
# gzip files may be put one behind another, as logs are that are appended to day by day, and RFC 1952 has them read as one; `gunzipSync` of
# node 26.10.0 does, and fflate's own `Gunzip` for streams. One would expect the same, or the first part whole. Seen: the first part alone,
# cut to as many bytes as the last one has, since its size is read from the end of the file before anything is unpacked: `first m` of `first
# member\n` and `second\n`. Zeros behind a file, which tapes and old archives leave there, make it empty.
set -euo pipefail
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT && cd "$work"
npm init -y >/dev/null && npm install --silent --no-audit --no-fund node@26.10.0 fflate@0.8.3 >/dev/null
cat > try.mjs <<'JS'
import zlib from 'node:zlib';
import { Gunzip, gunzipSync, strFromU8 } from 'fflate';
const packed = (...texts) => Buffer.concat(texts.map((text) => zlib.gzipSync(text)));
const files = {
  one: packed('first member\n'),
  'long, short': packed('first member\n', 'second\n'),
  'short, long': packed('first\n', 'second member\n'),
  'zeros behind it': Buffer.concat([packed('first member\n'), Buffer.alloc(8)]),
};
const streamed = (bytes) => {
  let text = '';
  new Gunzip((chunk) => { text += strFromU8(chunk); }).push(new Uint8Array(bytes), true);
  return text;
};
const seen = {};
for (const [name, bytes] of Object.entries(files).slice(0, 3)) seen[name] = [zlib.gunzipSync(bytes).toString(), streamed(bytes), strFromU8(gunzipSync(bytes))];
const zeros = files['zeros behind it'];
seen['zeros behind it'] = [zlib.gunzipSync(zeros).toString(), 'not asked', strFromU8(gunzipSync(zeros))];
console.log('node, as a stream, at once:', seen);
const whole = Object.values(seen).every(([node, stream]) => stream === node || stream === 'not asked');
const atOnce = Object.values(seen).map(([, , text]) => text);
if (!whole || JSON.stringify(atOnce) !== JSON.stringify(['first member\n', 'first m', 'first\n', ''])) { console.error('changed'); process.exit(1); }
JS
node_modules/.bin/node try.mjs
