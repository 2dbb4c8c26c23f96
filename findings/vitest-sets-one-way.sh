#!/usr/bin/env bash
# vitest 5.1.1: a set of two like objects equals a set of two that differ, and not the other way round.
#
# Equality has no direction, and `toStrictEqual` is the strictest there is. Sets are compared by looking in the expected one for an equal of
# each member; one would expect no member to serve twice. Seen: where all that was received is found in what is expected, the rest of the
# expected set is not looked at, so that three times the same reading passes for three readings; with the two sides changed it fails. Keys
# of maps that are objects go the same way. node:assert of node 26.10.0 says that they differ, in both directions.
set -euo pipefail
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT && cd "$work"
npm init -y >/dev/null && npm install --silent --no-audit --no-fund node@26.10.0 vitest@5.1.1 >/dev/null
cat > try.test.mjs <<'JS'
import assert from 'node:assert/strict';
import { expect, test } from 'vitest';
const readings = (...names) => names.map((gauge) => ({ gauge }));
const pairs = {
  arrays: [readings('rain', 'rain', 'rain'), readings('rain', 'wind', 'sun')],
  sets: [new Set(readings('rain', 'rain', 'rain')), new Set(readings('rain', 'wind', 'sun'))],
  maps: [new Map(readings('rain', 'rain').map((key) => [key, 3])), new Map(readings('rain', 'wind').map((key) => [key, 3]))],
};
const passes = (check) => { try { check(); return true; } catch { return false; } };
test('which of them are equal, and in which direction', () => {
  const seen = {};
  for (const [name, [same, differ]] of Object.entries(pairs)) {
    seen[name] = [
      passes(() => expect(same).toStrictEqual(differ)),
      passes(() => expect(differ).toStrictEqual(same)),
      passes(() => assert.deepEqual(same, differ)),
    ];
  }
  console.log('one way, the other, node:assert:', seen);
  const oneWay = [true, false, false];
  expect(seen).toEqual({ arrays: [false, false, false], sets: oneWay, maps: oneWay });
});
JS
node_modules/.bin/node node_modules/vitest/vitest.mjs run
