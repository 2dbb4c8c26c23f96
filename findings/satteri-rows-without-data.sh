#!/usr/bin/env bash
# satteri 0.10.5: `data.hProperties` of a table's row or cell is dropped, that of everything around and in them is kept.
#
# A plugin on the Markdown tree gives a node attributes of the element that it becomes by `data.hProperties`, as mdast-util-to-hast has it.
# On a table, a paragraph or emphasis it works; a `tableRow` or `tableCell` loses it without a word. Whoever wants an id on a row has to
# carry it in an element within a cell, and move it in a plugin on the HTML tree. Seen: id on the table and on the emphasis alone.
set -euo pipefail
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT && cd "$work"
npm init -y >/dev/null && npm install --silent --no-audit --no-fund satteri@0.10.5 >/dev/null
cat > try.mjs <<'JS'
import { defineMdastPlugin, markdownToHtml } from 'satteri';
const kept = ['table', 'emphasis', 'tableRow', 'tableCell'].filter((type) => {
  const plugin = defineMdastPlugin({ name: 'ids', [type]: (node, ctx) => ctx.setProperty(node, 'data', { hProperties: { id: 'x' } }) });
  return markdownToHtml('| a |\n|--|\n| *1* |\n', { features: { gfm: true }, mdastPlugins: [plugin] }).html.includes('id="x"');
});
console.log('kept on:', kept.join(', '));
if (kept.join() !== 'table,emphasis') { console.error('changed: rows and cells keep it now, or others lose it'); process.exit(1); }
JS
node try.mjs
