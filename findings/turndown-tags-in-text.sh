#!/usr/bin/env bash
# turndown 7.2.5: a text that speaks of a tag becomes Markdown with that tag in it, and the words are gone from the page.
#
# What would be read as Markdown is escaped, with backslashes, and the readme warns that this goes far. One would expect the same of `<` and
# `&`, by which CommonMark begins HTML and references. Seen: `List&lt;String&gt;` of a page becomes `List<String>`, which is read as `List`
# and an unknown element; `&lt;!--` hides all up to the next `-->`, and `&amp;lt;`, as texts on HTML have it, becomes `<`. In code, all
# is well. hast-util-to-mdast 10.1.3 with mdast-util-to-markdown 2.2.3 escapes each.
set -euo pipefail
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT && cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund turndown@7.2.5 commonmark@0.31.2 hast-util-to-mdast@10.1.3 hast-util-from-html@2.1.0 mdast-util-to-markdown@2.2.3 >/dev/null
cat > try.mjs <<'JS'
import { HtmlRenderer, Parser } from 'commonmark';
import { fromHtml } from 'hast-util-from-html';
import { toMdast } from 'hast-util-to-mdast';
import { toMarkdown } from 'mdast-util-to-markdown';
import Turndown from 'turndown';
const render = (markdown) => new HtmlRenderer().render(new Parser().parse(markdown)).trim();
const pages = [
  '<p>a List&lt;String&gt; of it</p>',
  '<p>write &lt;!-- and --&gt; around it</p>',
  '<p>write &amp;lt; for it</p>',
  '<p>two * three * four</p>',
  '<p><code>List&lt;String&gt;</code></p>',
];
const seen = pages.map((page) => {
  const markdown = new Turndown().turndown(page);
  const other = toMarkdown(toMdast(fromHtml(page, { fragment: true }))).trim();
  return { page, markdown, read: render(markdown), other: render(other) };
});
console.table(seen);
const lost = seen.map(({ page, read, other }) => `${read === page} ${other === page}`);
const gone = 'false true';
if (lost.join() !== [gone, gone, gone, 'true true', 'true true'].join()) { console.error('changed'); process.exit(1); }
JS
node try.mjs
