#!/usr/bin/env bash
# @orama/orama 3.1.18: with `exact: true`, no word is found that begins or ends in a letter or sign beyond A to Z, digits and `_`.
#
# An exact search asks for less than another, so one would expect a document that holds the very word to stay. After searching, Orama
# looks for the word in the document between two `\b`, which in JavaScript know the letters of ASCII alone: beside `é`, `ß` or any Cyrillic
# letter there is no such border. The tokenizer of each language does know these letters, so that the same search without `exact` finds
# them. Seen: Datei and changée are found, Übertragung, groß, clé, код and C++ are not.
set -euo pipefail
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT && cd "$work"
npm init -y >/dev/null && npm install --silent --no-audit --no-fund @orama/orama@3.1.18 >/dev/null
cat > try.mjs <<'JS'
import { create, insert, search } from '@orama/orama';
const texts = {
  german: 'die Übertragung in die Datei war zu groß',
  french: 'la clé a été changée',
  russian: 'код ошибки здесь',
  english: 'the code is C++',
};
const seen = {};
for (const [language, text] of Object.entries(texts)) {
  const database = create({ schema: { text: 'string' }, language });
  insert(database, { text });
  for (const term of text.split(' ').filter((word) => word.length > 2)) {
    const found = async (exact) => (await search(database, { term, exact })).count;
    seen[term] = `${await found(false)} ${await found(true)}`;
  }
}
console.log('found without and with exact:', seen);
const lost = Object.keys(seen).filter((term) => seen[term] === '1 0');
if (lost.join() !== 'Übertragung,groß,clé,été,код,ошибки,здесь,C++' || seen.Datei !== '1 1') { console.error('changed'); process.exit(1); }
JS
node try.mjs
