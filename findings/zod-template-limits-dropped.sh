#!/usr/bin/env bash
# zod 4.6.7: a part of `z.templateLiteral` keeps some of its limits and loses others: `int` counts, `min` of a number does not.
#
# A template is made of schemas, `[z.number().min(5), 'px']`, so one would expect the part to be checked as it is elsewhere, or to be
# refused, as an object is there. Seen: all that becomes a pattern counts, as `int`, `length`, `startsWith` and the `min` of a text; the
# limits of a number, `multipleOf` and `refine` are passed over, and so is `min` of a text as soon as it has a pattern beside it. `3px`
# passes for five and more, and nothing is said where the template is made.
set -euo pipefail
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT && cd "$work"
npm init -y >/dev/null && npm install --silent --no-audit --no-fund zod@4.6.7 >/dev/null
cat > try.mjs <<'JS'
import { z } from 'zod';
const parts = {
  'number int': [z.number().int(), 3.5],
  'number min': [z.number().min(5), 3],
  'number positive': [z.number().positive(), -3],
  'number multipleOf': [z.number().multipleOf(5), 3],
  'text min': [z.string().min(3), 'a'],
  'text startsWith': [z.string().startsWith('a'), 'x'],
  'text min, pattern': [z.string().min(3).regex(/^[a-z]+$/), 'a'],
  'text refine': [z.string().refine((text) => text === 'a'), 'x'],
};
const seen = Object.entries(parts).map(([name, [part, value]]) => ({
  name,
  alone: part.safeParse(value).success,
  within: z.templateLiteral([part, 'px']).safeParse(`${value}px`).success,
}));
console.table(seen);
const dropped = seen.filter(({ within }) => within).map(({ name }) => name);
const expected = ['number min', 'number positive', 'number multipleOf', 'text min, pattern', 'text refine'];
if (dropped.join() !== expected.join() || seen.some(({ alone }) => alone)) { console.error('changed'); process.exit(1); }
JS
node try.mjs
