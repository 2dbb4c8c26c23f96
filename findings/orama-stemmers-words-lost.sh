#!/usr/bin/env bash
# @orama/stemmers 3.1.18: the Bulgarian stemmer throws on everyday words, and the Nepali one leaves nothing of others.
#
# One would expect a stemmer to give some stem of every word. Seen, with the stop words that @orama/stopwords 3.1.18 lists for each language:
# the Bulgarian one assigns to a character of a string, which strict mode, and so every ES module, answers with a TypeError (автентичен is one
# such word). The Nepali one returns '' for words that are suffixes themselves (का), which an index then
# takes for one and the same empty word.
set -euo pipefail
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT && cd "$work"
npm init -y >/dev/null && npm install --silent --no-audit --no-fund @orama/stemmers@3.1.18 @orama/stopwords@3.1.18 >/dev/null
cat > try.mjs <<'JS'
const seen = {};
for (const language of ['bulgarian', 'nepali', 'german']) {
  const { stemmer } = await import(`@orama/stemmers/${language}`);
  const { stopwords } = await import(`@orama/stopwords/${language}`);
  const outcome = (word) => {
    try {
      return stemmer(word) ? 'stem' : 'empty';
    } catch (error) {
      return error.constructor.name;
    }
  };
  seen[language] = [...new Set(stopwords.map(outcome))].sort().join();
}
console.log(seen);
const expected = JSON.stringify({ bulgarian: 'TypeError,stem', nepali: 'empty,stem', german: 'stem' });
if (JSON.stringify(seen) !== expected) { console.error('changed: every word has a stem now'); process.exit(1); }
JS
node try.mjs
