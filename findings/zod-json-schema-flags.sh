#!/usr/bin/env bash
# zod 4.6.7: `z.toJSONSchema` drops the flags of a regular expression, so that the schema refuses what zod accepts.
#
# JSON Schema has no flags, so one would expect the error that other things without a counterpart raise, or a pattern of both cases.
# Seen: `/^[a-z]+$/i` becomes the pattern `^[a-z]+$`, and an editor underlines `ABC`, which is right.
set -euo pipefail
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT && cd "$work"
npm init -y >/dev/null && npm install --silent --no-audit --no-fund zod@4.6.7 >/dev/null
cat > try.mjs <<'JS'
import { z } from 'zod';
const name = z.string().regex(/^[a-z]+$/i);
const { pattern } = z.toJSONSchema(name);
console.log(name.safeParse('ABC').success, pattern, new RegExp(pattern).test('ABC'));
if (!name.safeParse('ABC').success || new RegExp(pattern).test('ABC')) { console.error('changed'); process.exit(1); }
JS
node try.mjs
