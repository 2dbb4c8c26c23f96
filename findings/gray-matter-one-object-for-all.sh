#!/usr/bin/env bash
# gray-matter 4.0.3: two files of the same text are one object, and a mistake in front matter is an error once and no front matter from then on.
#
# `matter(text)` reads a text, so one would expect two calls to know nothing of each other. Seen: what it gives is kept under the text and
# given again, before it is read and without copying. Who sorts the tags of one page or adds a date to its data has done so for every page
# of the same text and for the next build of a watcher; and of a text whose YAML cannot be read the first call throws and every later one
# returns empty data, so that a page is published without title and `draft`. With any options, `{}` is enough, nothing is kept.
set -euo pipefail
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT && cd "$work"
npm init -y >/dev/null && npm install --silent --no-audit --no-fund gray-matter@4.0.3 >/dev/null
cat > try.mjs <<'JS'
import matter from 'gray-matter';
const text = '---\ntags: [rain]\n---\nA page.\n';
matter(text).data.tags.push('draft');
const broken = '---\ntitle: [\n---\nA page.\n';
const tries = (options) => [1, 2].map(() => {
  try {
    return JSON.stringify(matter(broken, options).data);
  } catch (error) {
    return error.name;
  }
});
const seen = { again: matter(text).data.tags.join(), own: matter(text, {}).data.tags.join(), tries: tries().join(), ownTries: tries({}).join() };
console.log(seen);
const expected = { again: 'rain,draft', own: 'rain', tries: 'YAMLException,{}', ownTries: 'YAMLException,YAMLException' };
if (JSON.stringify(seen) !== JSON.stringify(expected)) { console.error('changed'); process.exit(1); }
JS
node try.mjs
