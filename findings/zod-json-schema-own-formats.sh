#!/usr/bin/env bash
# zod 4.6.7: `z.toJSONSchema` writes names of its own checks as `format`, so that a schema with `startsWith` is refused as a whole by ajv.
#
# `format` names what a text is, `date` or `email`; a validator that is strict refuses what it does not know, lest it be passed over. One
# would expect `startsWith`, `includes` or `lowercase` to become the pattern alone, which says it all and is there too. Seen: `format:
# "starts_with"`, `"includes"`, `"lowercase"`, and for `z.base64()`, `z.jwt()` and `z.cidrv4()` names that JSON Schema does not have
# either. ajv 8.20.0 with ajv-formats 3.0.1 throws for each; a schema of a whole file cannot be used for one such field. `regex`, with
# the same pattern, and `trim` are written without.
set -euo pipefail
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT && cd "$work"
npm init -y >/dev/null && npm install --silent --no-audit --no-fund zod@4.6.7 ajv@8.20.0 ajv-formats@3.0.1 >/dev/null
cat > try.mjs <<'JS'
import formats from 'ajv-formats';
import Ajv from 'ajv/dist/2020.js';
import { z } from 'zod';
const texts = {
  startsWith: z.string().startsWith('de'),
  includes: z.string().includes('-'),
  lowercase: z.string().lowercase(),
  base64: z.base64(),
  regex: z.string().regex(/^de.*/),
  email: z.email(),
  date: z.iso.date(),
};
const seen = Object.entries(texts).map(([name, text]) => {
  const schema = z.toJSONSchema(z.object({ value: text }));
  const { format, pattern } = schema.properties.value;
  const ajv = new Ajv();
  formats(ajv);
  try {
    ajv.compile(schema);
    return { name, format, pattern: pattern !== undefined, ajv: 'taken' };
  } catch (error) {
    return { name, format, pattern: pattern !== undefined, ajv: error.message.slice(0, 28) };
  }
});
console.table(seen);
const refused = seen.filter(({ ajv, pattern }) => ajv !== 'taken' && pattern).map(({ name }) => name);
if (refused.join() !== 'startsWith,includes,lowercase,base64') { console.error('changed'); process.exit(1); }
JS
node try.mjs
