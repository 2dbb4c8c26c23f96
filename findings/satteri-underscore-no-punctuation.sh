#!/usr/bin/env bash
# satteri 0.10.5: an underscore beside asterisks does not count as punctuation.
#
# CommonMark decides by the characters on both sides whether a run of asterisks may close emphasis: between punctuation and a letter it may
# only open. With a bracket or a quotation mark satteri agrees with the reference implementation (commonmark 0.31.2); with an underscore it
# closes. So `**_**x`, asterisks and an underscore as they stand in names and patterns, becomes bold in one and stays text in the other.
# Seen: <p><strong>_</strong>x</p> here, <p>**_**x</p> there.
set -euo pipefail
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT && cd "$work"
npm init -y >/dev/null && npm install --silent --no-audit --no-fund satteri@0.10.5 commonmark@0.31.2 >/dev/null
cat > try.mjs <<'JS'
import { HtmlRenderer, Parser } from 'commonmark';
import { markdownToHtml } from 'satteri';
const reference = (text) => new HtmlRenderer().render(new Parser().parse(text)).trim();
const html = (text) => { const made = markdownToHtml(text); return (typeof made === 'string' ? made : made.html).trim(); };
const texts = ['**_**x', '*_*x_*', '**(**x'];
const seen = texts.map((text) => [html(text), reference(text)]);
for (const [here, there] of seen) console.log(`${here}   ${there}`);
const expected = [['<p><strong>_</strong>x</p>', '<p>**_**x</p>'], ['<p><em>_</em>x_*</p>', '<p><em><em>*x</em></em></p>'], ['<p>**(**x</p>', '<p>**(**x</p>']];
if (JSON.stringify(seen) !== JSON.stringify(expected)) { console.error('changed'); process.exit(1); }
JS
node try.mjs
