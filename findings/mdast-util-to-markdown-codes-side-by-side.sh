#!/usr/bin/env bash
# mdast-util-to-markdown 2.2.3: two codes without anything between them are written so that they read as one code with backticks in it.
#
# Emphasis beside emphasis is told apart: the second takes the other marker. One would expect the like for code, whose number of backticks is
# free. Seen: `get` and `set` are written as one backtick, two between them, one at the end, and read back as the single code get``set,
# which is a text that nobody wrote; where the second begins with a backtick, a part of it turns into plain text. HTML pages hold such
# neighbours wherever a highlighter or an editor splits a name.
set -euo pipefail
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT && cd "$work"
npm init -y >/dev/null && npm install --silent --no-audit --no-fund mdast-util-to-markdown@2.2.3 mdast-util-from-markdown@2.1.0 commonmark@0.31.2 >/dev/null
cat > try.mjs <<'JS'
import { HtmlRenderer, Parser } from 'commonmark';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { toMarkdown } from 'mdast-util-to-markdown';
const written = (type, children) => toMarkdown({ type: 'paragraph', children: children.map((child) => ({ type, ...child })) }).trim();
const back = (markdown) => fromMarkdown(markdown).children[0].children.map(({ type, value }) => `${type} ${value ?? ''}`.trim());
const reference = (markdown) => new HtmlRenderer().render(new Parser().parse(markdown)).trim();
const codes = written('inlineCode', [{ value: 'get' }, { value: 'set' }]);
const ticked = written('inlineCode', [{ value: 'get' }, { value: '`set' }]);
const emphasis = written('emphasis', ['get', 'set'].map((value) => ({ children: [{ type: 'text', value }] })));
for (const markdown of [codes, ticked, emphasis]) console.log(markdown, back(markdown), reference(markdown));
const seen = [back(codes), back(ticked).map((node) => node.split(' ')[0]), back(emphasis)].map((nodes) => nodes.join());
if (seen.join('; ') !== 'inlineCode get``set; inlineCode,text; emphasis,emphasis') { console.error('changed'); process.exit(1); }
JS
node try.mjs
