#!/usr/bin/env bash
# Biome 2.6.8: the recommended rule `noFocusedTests` reports any call of something named `fit`, in files that are no tests and where
# `fit` is a function of one's own; its unsafe fix renames the call to `it`, which does not exist there.
#
# One would expect a rule about test runners to ask whether the name is the test runner's. Seen: lint/suspicious/noFocusedTests on a
# function of the caller's own that measures how well a hat fits.
set -euo pipefail
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT && cd "$work"
npm init -y >/dev/null && npm install --silent --no-audit --no-fund @biomejs/biome@2.6.8 >/dev/null
mkdir src
cat > src/hat.ts <<'JS'
import { tailor } from "./tailor.js";
const { fit } = tailor();
export const hats = [2, 4].filter((size) => fit(size));
JS
npx biome lint src > out.txt 2>&1 || true
cat out.txt
grep -q 'noFocusedTests' out.txt || { echo 'changed: a function of one’s own named fit is left alone'; exit 1; }
