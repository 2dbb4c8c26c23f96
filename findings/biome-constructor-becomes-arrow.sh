#!/usr/bin/env bash
# @biomejs/biome 2.6.8: a safe fix of `biome check --write` turns a constructor into an arrow function, and the program stops working.
#
# Fixes that may change what a program does are called unsafe and have to be asked for. `useArrowFunction`, one of the recommended rules,
# makes an arrow function of each function expression without `this`; one would expect it to look for `new` and `.prototype` in the same
# file, as it does for `this`. Seen: `const Gauge = function () {}` with methods on its prototype, made by `new Gauge()` three lines on, is
# rewritten without a word, and throws a TypeError.
set -euo pipefail
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT && cd "$work"
npm init -y >/dev/null && npm install --silent --no-audit --no-fund @biomejs/biome@2.6.8 >/dev/null
cat > gauge.cjs <<'JS'
const Gauge = function () {};
Gauge.prototype.read = () => 3;
const Mast = function (height) {
	return height ? undefined : new.target;
};
console.log(new Gauge().read(), new Mast(1) instanceof Mast);
JS
before=$(node gauge.cjs)
node_modules/.bin/biome check --write gauge.cjs
after=$(node gauge.cjs 2>&1 | grep -o 'TypeError: .*' || true)
cat gauge.cjs
printf 'before: %s\nafter: %s\n' "$before" "$after"
grep -q 'Gauge = () => {}' gauge.cjs && grep -q 'Mast = function (height)' gauge.cjs && [ "$before" = '3 true' ] && [ -n "$after" ] || { echo changed >&2; exit 1; }
