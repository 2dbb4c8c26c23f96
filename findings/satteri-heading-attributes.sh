#!/usr/bin/env bash
# satteri 0.10.5: with `headingAttributes`, a heading that ends in a word in braces loses it to an attribute, and an escaped brace
# gives an id all the same.
#
# One would expect `## Set {name}` to stay as it is written, since `{name}` is no attribute, and `## Set \{#a}` to be text by the
# backslash. Seen: `<h2 name="">Set</h2>`, the word taken for an attribute, and `<h2 id="a">Set \</h2>`.
set -euo pipefail
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT && cd "$work"
npm init -y >/dev/null && npm install --silent --no-audit --no-fund satteri@0.10.5 >/dev/null
cat > try.mjs <<'JS'
import { markdownToHtml } from 'satteri';
const html = (text) => { const made = markdownToHtml(text, { features: { headingAttributes: true } }); return (typeof made === 'string' ? made : made.html).trim(); };
const plain = html('## Set {name}');
const escaped = html('## Set \\{#a}');
console.log(plain + '\n' + escaped);
if (plain.includes('{name}') || !escaped.includes('id="a"')) { console.error('changed'); process.exit(1); }
JS
node try.mjs
