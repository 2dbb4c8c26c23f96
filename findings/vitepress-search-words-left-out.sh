#!/usr/bin/env bash
# vitepress 1.6.4: local search does not have what stands before a page's first heading, nor a heading from its first link on.
#
# The index is made section by section, and a section begins with a heading. One would expect what stands before the first one to belong to
# the page. Seen: the text above the first heading is dropped, and a page without headings, titled in its front matter, is not in the index
# at all. A heading's words end at its first link: the link of the anchor is looked for, and `See [barometers](/b) and vanes` becomes `See`.
# The build says nothing, and pages look as they should.
set -euo pipefail
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT && cd "$work"
mkdir -p .vitepress
cat > package.json <<'JSON'
{ "name": "site", "private": true, "type": "module" }
JSON
npm install --silent --no-audit --no-fund vitepress@1.6.4 minisearch@7.2.0 >/dev/null
cat > .vitepress/config.mjs <<'JS'
export default { themeConfig: { search: { provider: 'local' } } };
JS
printf -- '---\ntitle: Rain\n---\nLeadword.\n\n# Headword\n\nBodyword.\n\n## See [linkword](/plain) and tailword\n\nLastword.\n' > index.md
printf -- '---\ntitle: Titleword\n---\nPlainword.\n' > plain.md
node_modules/.bin/vitepress build . >/dev/null 2>&1
cat > try.mjs <<'JS'
import { readdir } from 'node:fs/promises';
import MiniSearch from 'minisearch';
const folder = new URL('.vitepress/dist/assets/chunks/', import.meta.url);
const name = (await readdir(folder)).find((file) => file.startsWith('@localSearchIndex'));
const { default: json } = await import(new URL(name, folder));
// These are the fields of VitePress's own index.
const index = MiniSearch.loadJSON(json, { fields: ['title', 'titles', 'text'], storeFields: ['title', 'titles'] });
const words = ['leadword', 'headword', 'bodyword', 'linkword', 'tailword', 'lastword', 'titleword', 'plainword'];
const lost = words.filter((word) => index.search(word).length === 0);
console.log({ sections: index.documentCount, lost });
if (index.documentCount !== 2 || lost.join() !== 'leadword,linkword,tailword,titleword,plainword') { console.error('changed'); process.exit(1); }
JS
node try.mjs
