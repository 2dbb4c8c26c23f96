#!/usr/bin/env bash
# satteri 0.10.5: a backslash does not keep an address from becoming a link.
#
# In CommonMark a backslash before punctuation makes it a mere character, so who writes `https\://…` or `www\.…` means text. With GFM's
# literal autolinks, which are on by default, the text becomes a link all the same. Seen: <a href="https://a.example/">.
set -euo pipefail
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT && cd "$work"
npm init -y >/dev/null && npm install --silent --no-audit --no-fund satteri@0.10.5 >/dev/null
cat > try.mjs <<'JS'
import { markdownToHtml } from 'satteri';
const html = (text) => { const made = markdownToHtml(text); return (typeof made === 'string' ? made : made.html).trim(); };
const seen = ['https\\://a.example/', 'www\\.a.example'].map(html);
for (const line of seen) console.log(line);
if (!seen.every((line) => line.includes('<a href='))) { console.error('changed: an escaped address is text now'); process.exit(1); }
JS
node try.mjs
