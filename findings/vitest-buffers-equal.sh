#!/usr/bin/env bash
# vitest 5.1.1: `toEqual` and `toMatchObject` take any two `ArrayBuffer`s for equal, whatever their bytes and however many.
#
# A `Uint8Array` is compared byte by byte, so one would expect the same of the buffer beneath it, which is what `response.arrayBuffer()`,
# `file.arrayBuffer()` and a digest of `crypto.subtle` give. Seen: `expect(await response.arrayBuffer()).toEqual(expected)` passes with
# other bytes, with none, and deep within an object; so does a `DataView`. `toStrictEqual`, which is said to differ by classes, holes and
# undefined fields, does tell them apart, but no two `SharedArrayBuffer`s. node:assert of node 26.10.0 tells all three apart.
set -euo pipefail
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT && cd "$work"
npm init -y >/dev/null && npm install --silent --no-audit --no-fund node@26.10.0 vitest@5.1.1 >/dev/null
cat > try.test.mjs <<'JS'
import assert from 'node:assert/strict';
import { expect, test } from 'vitest';
const buffer = (...bytes) => new Uint8Array(bytes).buffer;
const shared = (byte) => {
  const made = new SharedArrayBuffer(1);
  new Uint8Array(made)[0] = byte;
  return made;
};
const pairs = {
  Uint8Array: [new Uint8Array([1]), new Uint8Array([2])],
  ArrayBuffer: [buffer(1, 2), buffer(3)],
  'empty ArrayBuffer': [await new Response('').arrayBuffer(), await new Response('rain').arrayBuffer()],
  DataView: [new DataView(buffer(1)), new DataView(buffer(2))],
  SharedArrayBuffer: [shared(1), shared(2)],
};
const checks = {
  toEqual: (one, other) => expect({ file: one }).toEqual({ file: other }),
  toMatchObject: (one, other) => expect({ file: one }).toMatchObject({ file: other }),
  toStrictEqual: (one, other) => expect({ file: one }).toStrictEqual({ file: other }),
  deepEqual: (one, other) => assert.deepEqual({ file: one }, { file: other }),
};
const equal = (check, pair) => { try { check(...pair); return true; } catch { return false; } };
test('which of them are equal though they differ', () => {
  const seen = {};
  for (const [name, pair] of Object.entries(pairs)) seen[name] = Object.keys(checks).filter((check) => equal(checks[check], pair)).join();
  console.log(seen);
  const loose = 'toEqual,toMatchObject';
  expect(Object.values(seen)).toEqual(['', loose, loose, loose, `${loose},toStrictEqual`]);
});
JS
node_modules/.bin/node node_modules/vitest/vitest.mjs run
