#!/usr/bin/env bash
# flexsearch 0.8.212: with a tag, a search in several fields finds nothing unless each of the fields has a match with that tag.
#
# Without a tag, a document is found by any of its fields, each listed with what it found. A tag is to narrow that down, so one would expect
# what was found and has the tag. Seen: where the only documents with the tag match by their title and none by its text, the whole answer is
# empty, also with `merge` and `enrich`; `suggest: true`, which is meant for parts of a query that match nothing, brings them back, and so
# does a search in that field alone.
set -euo pipefail
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT && cd "$work"
npm init -y >/dev/null && npm install --silent --no-audit --no-fund flexsearch@0.8.212 >/dev/null
cat > try.mjs <<'JS'
import { Document } from 'flexsearch';
const documents = new Document({ document: { id: 'id', index: ['title', 'text'], tag: 'kind' } });
documents.add({ id: 1, title: 'gauge', text: 'rain', kind: 'guide' });
documents.add({ id: 2, title: 'rain', text: 'gauge', kind: 'guide' });
documents.add({ id: 3, title: 'gauge', text: 'snow', kind: 'question' });
const found = (options) => documents.search('gauge', options).map(({ field, result }) => `${field} ${result}`).join('; ');
const tag = { kind: 'question' };
const seen = {
  all: found({}),
  guides: found({ tag: { kind: 'guide' } }),
  questions: found({ tag }),
  merged: documents.search('gauge', { tag, merge: true }).length,
  suggested: found({ tag, suggest: true }),
  title: found({ tag, index: 'title' }),
};
console.log(seen);
const expected = {
  all: 'title 1,3; text 2',
  guides: 'title 1; text 2',
  questions: '',
  merged: 0,
  suggested: 'title 3',
  title: 'title 3',
};
if (JSON.stringify(seen) !== JSON.stringify(expected)) { console.error('changed'); process.exit(1); }
JS
node try.mjs
