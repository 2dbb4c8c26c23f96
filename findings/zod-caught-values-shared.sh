#!/usr/bin/env bash
# zod 4.6.7: what `catch([])` gives is one array for all that is ever parsed, though `default([])` gives a new one each time.
#
# A default is copied, so that nobody's entry gets another's tags; one would expect the same of the value for what is wrong. Seen: a tag
# that is put into the array of one entry is in the array of every later one. The copy of a default is one level deep: of `default({ tags:
# [] })` the object is new and its array is shared, and a `Date` is shared as a whole. A function in place of the value makes each anew.
set -euo pipefail
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT && cd "$work"
npm init -y >/dev/null && npm install --silent --no-audit --no-fund zod@4.6.7 >/dev/null
cat > try.mjs <<'JS'
import { z } from 'zod';
const tags = z.array(z.string());
const entry = z.object({ tags });
const cases = {
  default: [tags.default([]), (value) => value],
  catch: [tags.catch([]), (value) => value],
  'catch by a function': [tags.catch(() => []), (value) => value],
  'default, nested': [entry.default({ tags: [] }), (value) => value.tags],
  'prefault, nested': [entry.prefault({ tags: [] }), (value) => value.tags],
};
const seen = {};
for (const [name, [schema, tagsOf]] of Object.entries(cases)) {
  // Nothing at all is what a default stands in for, and what `catch` catches.
  tagsOf(schema.parse(undefined)).push('rain');
  seen[name] = tagsOf(schema.parse(undefined)).length === 0 ? 'new' : 'shared';
}
const day = z.date().default(new Date(0));
day.parse(undefined).setUTCFullYear(1999);
seen['default, date'] = day.parse(undefined).getTime() === 0 ? 'new' : 'shared';
console.log(seen);
const expected = ['new', 'shared', 'new', 'shared', 'new', 'shared'];
if (Object.values(seen).join() !== expected.join()) { console.error('changed'); process.exit(1); }
JS
node try.mjs
