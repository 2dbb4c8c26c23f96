#!/usr/bin/env bash
# mdast-util-to-markdown 2.2.3: ordinary letters beside strong text that begins with a quotation mark are written as character references.
#
# CommonMark cannot open `**` between a letter and a mark, so something must give way; one would expect other markup or a mark as a
# reference. Seen: the letters around go, `&#x61;**"b"**&#x63;`, so that a word of a sentence can no longer be searched for in the file.
set -euo pipefail
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT && cd "$work"
npm init -y >/dev/null && npm install --silent --no-audit --no-fund mdast-util-to-markdown@2.2.3 >/dev/null
cat > try.mjs <<'JS'
import { toMarkdown } from 'mdast-util-to-markdown';
const text = (value) => ({ type: 'text', value });
const markdown = toMarkdown({ type: 'paragraph', children: [text('a'), { type: 'strong', children: [text('"b"')] }, text('c')] }).trim();
console.log(markdown);
if (markdown !== '&#x61;**"b"**&#x63;') { console.error('changed'); process.exit(1); }
JS
node try.mjs
