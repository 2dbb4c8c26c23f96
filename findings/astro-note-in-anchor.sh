#!/usr/bin/env bash
# astro 7.3.5: a footnote in a heading puts its number into the heading's anchor, so that a note further up breaks links to it.
#
# The anchor of a heading is made of its words, and a footnote's sign is none of them: it is a link, numbered when the page is rendered. One
# would expect `#limits` for `## Limits[^source]`, as for the heading without it. Seen: `#limits1`, and `Limits1` among the `headings` that
# a table of contents is made of; with another note in the text before it, both become `limits2`, and every link to the section leads to the
# top of the page. The build says nothing, as no link within the page is checked.
set -euo pipefail
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT && cd "$work"
mkdir -p src/pages src/content
cat > package.json <<'JSON'
{ "name": "site", "private": true, "type": "module", "dependencies": { "astro": "7.3.5", "node": "26.10.0" } }
JSON
npm install --silent --no-audit --no-fund >/dev/null
cat > src/content.config.ts <<'TS'
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
export const collections = { notes: defineCollection({ loader: glob({ pattern: '*.md', base: 'src/content' }) }) };
TS
notes='\n\n[^source]: A source.\n[^other]: Another.\n'
printf "Text.\n\n## Limits\n" > src/content/none.md
printf "Text.\n\n## Limits[^source]$notes" > src/content/one.md
printf "Text.[^other]\n\n## Limits[^source]$notes" > src/content/two.md
cat > src/pages/made.json.ts <<'TS'
import { getEntry, render } from 'astro:content';
export const GET = async () => {
  const made = [];
  for (const id of ['none', 'one', 'two']) {
    const { headings } = await render((await getEntry('notes', id))!);
    made.push(`${headings[0].slug} ${headings[0].text}`);
  }
  return new Response(made.join(', '));
};
TS
ASTRO_TELEMETRY_DISABLED=1 node_modules/.bin/node node_modules/astro/bin/astro.mjs build >/dev/null
cat dist/made.json && echo
[ "$(cat dist/made.json)" = 'limits Limits, limits1 Limits1, limits2 Limits2' ] || { echo changed >&2; exit 1; }
