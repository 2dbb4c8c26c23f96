#!/usr/bin/env bash
# zod 4.6.7: `z.fromJSONSchema` raises an error for `not` and `if`, and says nothing where it drops `required`, `minLength` or `allOf`.
#
# As what it cannot do is refused by name, one would expect the rest to be checked. Seen: a field that is required and has no entry of its
# own in `properties` is not required; limits count only in a schema that names its `type` beside them, so that `anyOf` and `allOf` around
# such parts, as schemas are usually put together, let everything through; what stands beside a `$ref` is passed over, though it counts
# since draft 2019-09. ajv 8.20.0 refuses each of these values.
set -euo pipefail
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT && cd "$work"
npm init -y >/dev/null && npm install --silent --no-audit --no-fund zod@4.6.7 ajv@8.20.0 >/dev/null
cat > try.mjs <<'JS'
import { Ajv2020 } from 'ajv/dist/2020.js';
import { z } from 'zod';
const long = { minLength: 3 };
const cases = {
  'type beside it': [{ type: 'string', ...long }, 'a'],
  'property and required': [{ type: 'object', properties: { unit: {} }, required: ['unit'] }, {}],
  'required alone': [{ type: 'object', required: ['unit'] }, {}],
  'no type': [long, 'a'],
  'allOf': [{ type: 'string', allOf: [long] }, 'a'],
  'anyOf': [{ type: 'object', properties: { a: {}, b: {} }, anyOf: [{ required: ['a'] }, { required: ['b'] }] }, {}],
  'beside $ref': [{ $ref: '#/$defs/text', ...long, $defs: { text: { type: 'string' } } }, 'a'],
  'not': [{ not: { type: 'string' } }, 'a'],
  'if': [{ if: { type: 'string' }, then: long }, 'a'],
};
const verdict = (schema, value) => {
  try {
    return z.fromJSONSchema(schema).safeParse(value).success ? 'takes it' : 'refuses it';
  } catch (error) {
    return `throws ${error.name}`;
  }
};
const seen = {};
for (const [name, [schema, value]] of Object.entries(cases)) {
  const right = !new Ajv2020({ strict: false }).validate(schema, value);
  seen[name] = `${verdict(schema, value)}${right ? '' : ', and so does ajv'}`;
}
console.log(seen);
const expected = ['refuses it', 'refuses it', ...Array(5).fill('takes it'), 'throws Error', 'throws Error'];
if (Object.values(seen).join() !== expected.join()) { console.error('changed'); process.exit(1); }
JS
node try.mjs
