#!/usr/bin/env bash
# postal-mime 4.0.0: in `format=flowed`, a quoted line that goes on is joined with the next one's quote mark.
#
# RFC 3676, section 4.5, takes quote marks off before lines are joined, and puts one before the whole. Seen: `> one > two`, so that
# the second mark stands in the sentence.
set -euo pipefail
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT && cd "$work"
npm init -y >/dev/null && npm install --silent --no-audit --no-fund postal-mime@4.0.0 >/dev/null
cat > try.mjs <<'JS'
import PostalMime from 'postal-mime';
const mail = ['Subject: s', 'Content-Type: text/plain; format=flowed', '', '> one ', '> two', '', 'mine ', 'too', ''].join('\r\n');
const { text } = await PostalMime.parse(mail);
console.log(JSON.stringify(text));
if (!text.includes('> one > two') || !text.includes('mine too')) { console.error('changed'); process.exit(1); }
JS
node try.mjs
