#!/usr/bin/env bash
# node 26.10.0 (type stripping): a field whose line holds types alone is blanked out, and the lines around it become one statement.
#
# Node puts spaces in the place of types, and a semicolon where a line would else run on into the next, as after `value as any`. One would
# expect the same in a class. Seen: where `declare kind: string` or an abstract field stands between a field without a semicolon and a
# member in brackets, the field becomes `scale = units\n["m"] = 3`, which writes into the other object and takes its value, without an
# error; a method `[Symbol.iterator]()` there is a syntax error. typescript 6.0.3 reads two members, and so does Node with semicolons
# written.
set -euo pipefail
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT && cd "$work"
npm init -y >/dev/null && npm install --silent --no-audit --no-fund node@26.10.0 typescript@6.0.3 >/dev/null
cat > field.mts <<'TS'
const units: Record<string, number> = { km: 1000 }
abstract class Gauge {
  scale = units
  abstract kind: string
  ['m'] = 3
}
class Rain extends Gauge {
  kind = 'rain'
}
console.log(JSON.stringify([new Rain(), units]))
TS
sed 's/$/;/; s/{;$/{/; s/};$/}/' field.mts > semicolons.mts
cat > method.mts <<'TS'
class Readings {
  values = [1, 2]
  declare unit: string
  [Symbol.iterator]() { return this.values.values() }
}
console.log(JSON.stringify([...new Readings()]))
TS
export NODE_NO_WARNINGS=1
node_modules/.bin/tsc --target esnext --module esnext --outDir compiled field.mts method.mts
run() { node_modules/.bin/node "$1" 2>&1 | grep -E '^\[|SyntaxError'; }
seen="stripped:   $(run field.mts)
semicolons: $(run semicolons.mts)
compiled:   $(run compiled/field.mjs)
method:     $(run method.mts)
compiled:   $(run compiled/method.mjs)"
node_modules/.bin/node --version && echo "$seen"
expected='stripped:   [{"scale":3,"kind":"rain"},{"km":1000,"m":3}]
semicolons: [{"scale":{"km":1000},"m":3,"kind":"rain"},{"km":1000}]
compiled:   [{"scale":{"km":1000},"m":3,"kind":"rain"},{"km":1000}]
method:     SyntaxError: Unexpected token '"'{'"'
compiled:   [1,2]'
[ "$seen" = "$expected" ] || { echo changed >&2; exit 1; }
