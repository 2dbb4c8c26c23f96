#!/usr/bin/env bash
# pagefind 1.6.0: a custom record without a word, or with signs alone, is taken without an error and left out of the index.
#
# A record without a language is refused loudly (the call throws), so one would expect to be told here too. Seen: `errors: []` and a file of its own,
# as for any other record, but the index that is written counts only those with words; a build that trusts `errors` loses entries unseen.
set -euo pipefail
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT && cd "$work"
npm init -y >/dev/null && npm install --silent --no-audit --no-fund pagefind@1.6.0 >/dev/null
cat > try.mjs <<'JS'
import { readFile } from 'node:fs/promises';
import { close, createIndex } from 'pagefind';
const { index } = await createIndex();
const errors = [];
for (const [name, content] of [['words', 'The mast stands.'], ['nothing', ''], ['signs', '— … —']]) {
  const added = await index.addCustomRecord({ url: `/${name}/`, content, language: 'en' });
  errors.push(added.errors.length);
}
const { errors: writing } = await index.writeFiles({ outputPath: 'site' });
await close();
const { languages } = JSON.parse(await readFile('site/pagefind-entry.json', 'utf8'));
const seen = { errors, writing, pages: languages.en.page_count };
console.log(JSON.stringify(seen));
if (JSON.stringify(seen) !== JSON.stringify({ errors: [0, 0, 0], writing: [], pages: 1 })) { console.error('changed'); process.exit(1); }
JS
node try.mjs
