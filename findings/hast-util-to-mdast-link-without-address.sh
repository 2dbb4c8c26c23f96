#!/usr/bin/env bash
# hast-util-to-mdast 10.1.3: an `<a>` that only marks a place becomes a link to the page itself.
#
# `<a name="x">` without `href` is no link in HTML (in the HTML standard, 'a placeholder'). Seen: `[Setup]()`, which a browser shows
# as a link that leads to the page one is on.
set -euo pipefail
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT && cd "$work"
npm init -y >/dev/null && npm install --silent --no-audit --no-fund hast-util-to-mdast@10.1.3 hast-util-from-html@2.1.0 mdast-util-to-markdown@2.2.3 >/dev/null
cat > try.mjs <<'JS'
import { fromHtml } from 'hast-util-from-html';
import { toMdast } from 'hast-util-to-mdast';
import { toMarkdown } from 'mdast-util-to-markdown';
const markdown = toMarkdown(toMdast(fromHtml('<h2><a name="setup">Setup</a></h2>'))).trim();
console.log(markdown);
if (markdown !== '## [Setup]()') { console.error('changed'); process.exit(1); }
JS
node try.mjs
