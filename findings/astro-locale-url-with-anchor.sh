#!/usr/bin/env bash
# astro 7.3.5: an address that `astro:i18n` makes for an anchor leads to another one, `#setup/`, and one with a query asks for another word.
#
# `getRelativeLocaleUrl('de', 'guide/#setup')` puts base and language before a path, and ends it as `trailingSlash` says. One would expect
# the slash at the end of the path, as `new URL` knows it. Seen: with Astro's usual configuration it is set behind everything,
# `/de/guide/#setup/` and `/de/search/?q=rain/`; the page opens at its top, and the search is for `rain/`. With `never` the slash before the
# `#` stays, which that setting forbids. A name with an ending gets one too, `/de/feed.xml/`, which no file has.
set -euo pipefail
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT && cd "$work"
mkdir -p src/pages
cat > package.json <<'JSON'
{ "name": "site", "private": true, "type": "module", "dependencies": { "astro": "7.3.5", "node": "26.10.0" } }
JSON
npm install --silent --no-audit --no-fund >/dev/null
cat > astro.config.mjs <<'JS'
const { SLASH: trailingSlash } = process.env;
export default { site: 'https://a.example', i18n: { locales: ['en', 'de'], defaultLocale: 'en' }, ...(trailingSlash && { trailingSlash }) };
JS
cat > src/pages/made.txt.ts <<'TS'
import { getRelativeLocaleUrl } from 'astro:i18n';
const paths = ['guide', 'guide/#setup', 'search/?q=rain', 'feed.xml'];
export const GET = () => new Response(paths.map((path) => getRelativeLocaleUrl('de', path)).join(' '));
TS
made() { SLASH=$1 ASTRO_TELEMETRY_DISABLED=1 node_modules/.bin/node node_modules/astro/bin/astro.mjs build >/dev/null && cat dist/made.txt; }
usual=$(made '')
never=$(made never)
printf 'usual: %s\nnever: %s\n' "$usual" "$never"
[ "$usual" = '/de/guide/ /de/guide/#setup/ /de/search/?q=rain/ /de/feed.xml/' ] &&
  [ "$never" = '/de/guide /de/guide/#setup /de/search/?q=rain /de/feed.xml' ] || { echo changed >&2; exit 1; }
