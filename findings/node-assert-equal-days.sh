#!/usr/bin/env bash
# node 26.10.0 (node:assert): `deepStrictEqual` takes any two days of `Temporal` for equal, and so any two `Headers` or `URLSearchParams`.
#
# Node 26 brings `Temporal`, and its assertions compare a `Date`, a regular expression, an error or a `URL` by what they hold. One would
# expect the like of the class that takes the place of `Date`, the more as its `equals` tells days apart. Seen: what has no properties of
# its own is equal to all of its class, so that a test of a whole record passes with a wrong day in it, and `notDeepStrictEqual` fails on
# two that differ; `util.inspect` prints neither. `expect` of vitest 5.1.1 tells days and headers apart, but no two `Intl.Locale`.
set -euo pipefail
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT && cd "$work"
npm init -y >/dev/null && npm install --silent --no-audit --no-fund node@26.10.0 vitest@5.1.1 >/dev/null
cat > pairs.mjs <<'JS'
const headers = (type) => new Headers({ 'Content-Type': type });
export const pairs = {
  date: [new Date(0), new Date(1)],
  url: [new URL('https://a.example/'), new URL('https://b.example/')],
  day: [Temporal.PlainDate.from('2026-11-29'), Temporal.PlainDate.from('2026-11-30')],
  instant: [Temporal.Instant.from('2026-11-29T00:00Z'), Temporal.Instant.from('1999-01-01T00:00Z')],
  headers: [headers('text/html'), headers('image/png')],
  query: [new URLSearchParams('q=rain'), new URLSearchParams('q=wind')],
  locale: [new Intl.Locale('de'), new Intl.Locale('ja')],
};
JS
cat > try.mjs <<'JS'
import { isDeepStrictEqual } from 'node:util';
import assert from 'node:assert/strict';
import { pairs } from './pairs.mjs';
const equal = ([one, other]) => {
  try {
    assert.deepEqual({ of: one }, { of: other });
  } catch {
    return false;
  }
  return isDeepStrictEqual(one, other);
};
const seen = Object.keys(pairs).filter((name) => equal(pairs[name]));
console.log(process.version, 'equal though they differ:', seen);
if (seen.join() !== 'day,instant,headers,query,locale') { console.error('changed'); process.exit(1); }
JS
cat > try.test.mjs <<'JS'
import { expect, test } from 'vitest';
import { pairs } from './pairs.mjs';
test('what vitest tells apart', () => {
  const equal = ([one, other]) => { try { expect(one).toStrictEqual(other); return true; } catch { return false; } };
  const seen = Object.keys(pairs).filter((name) => equal(pairs[name]));
  console.log('vitest: equal though they differ:', seen);
  expect(seen).toEqual(['locale']);
});
JS
node_modules/.bin/node try.mjs
node_modules/.bin/node node_modules/vitest/vitest.mjs run
