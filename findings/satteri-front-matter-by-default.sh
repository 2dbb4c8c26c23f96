#!/usr/bin/env bash
# satteri 0.10.5: front matter is read without being asked for, so a text that begins with a thematic break loses all up to the next one.
#
# CommonMark knows no front matter; `---` on the first line is a thematic break. Other Markdown libraries for JavaScript read front
# matter only by a plug-in. Seen: the paragraph between two breaks is not in the HTML.
set -euo pipefail
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT && cd "$work"
npm init -y >/dev/null && npm install --silent --no-audit --no-fund satteri@0.10.5 >/dev/null
cat > try.mjs <<'JS'
import { markdownToHtml } from 'satteri';
const made = markdownToHtml('---\n\nKept or lost?\n\n---\n\nAfter.\n');
const html = typeof made === 'string' ? made : made.html;
console.log(html.trim());
if (html.includes('Kept or lost?') || !html.includes('After.')) { console.error('changed: the text between the breaks is kept'); process.exit(1); }
JS
node try.mjs
