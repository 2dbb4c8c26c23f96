#!/usr/bin/env bash
# feedsmith 3.0.1: an Atom feed is written without the elements that Atom requires, and no error is raised.
#
# The package exports `GenerateError`, and RFC 4287 requires `title` and `updated`. Seen: a date that is none and a title given as a
# string (its type asks for an object, which JavaScript does not check) are left out, and the feed is returned as if whole.
set -euo pipefail
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT && cd "$work"
npm init -y >/dev/null && npm install --silent --no-audit --no-fund feedsmith@3.0.1 >/dev/null
cat > try.mjs <<'JS'
import { generateAtomFeed } from 'feedsmith';
const feed = generateAtomFeed({ id: 'urn:a', title: 'A title', updated: new Date('not a date'), entries: [] });
console.log(feed);
if (feed.includes('<title') || feed.includes('<updated')) { console.error('changed: required elements are written'); process.exit(1); }
JS
node try.mjs
