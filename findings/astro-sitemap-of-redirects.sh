#!/usr/bin/env bash
# @astrojs/sitemap 3.7.4 with astro 7.3.5: the sitemap lists redirects that ask not to be indexed, and `/de/404/` among them.
#
# A sitemap is for pages that a search engine should take. The page of 404 is left out of it, and so is what `redirects` of the
# configuration leads elsewhere; one would expect the same of every page that Astro writes as a redirect with `noindex`. Seen: with
# `fallback: { de: 'en' }`, each page without a translation is listed under `/de/` although it only leads to the English one, `/de/404/` and
# `/de/500/` too, though not `/404/`; and so is a page that returns `Astro.redirect()`.
set -euo pipefail
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT && cd "$work"
mkdir -p src/pages/de
cat > package.json <<'JSON'
{ "name": "site", "private": true, "type": "module", "dependencies": { "@astrojs/sitemap": "3.7.4", "astro": "7.3.5", "node": "26.10.0" } }
JSON
npm install --silent --no-audit --no-fund >/dev/null
cat > astro.config.mjs <<'JS'
import sitemap from '@astrojs/sitemap';
export default {
  site: 'https://a.example',
  i18n: { locales: ['en', 'de'], defaultLocale: 'en', fallback: { de: 'en' } },
  redirects: { '/configured': '/rain' },
  integrations: [sitemap()],
};
JS
for name in rain wind 404 500 de/rain; do echo '<html><body>page</body></html>' > "src/pages/$name.astro"; done
printf -- '---\nreturn Astro.redirect("/rain/");\n---\n' > src/pages/returned.astro
ASTRO_TELEMETRY_DISABLED=1 node_modules/.bin/node node_modules/astro/bin/astro.mjs build >/dev/null
listed=$(grep -o '<loc>[^<]*' dist/sitemap-0.xml | sed 's,<loc>https://a.example,,' | sort | tr '\n' ' ')
redirects=$(grep -l 'http-equiv="refresh".*content="noindex"' $(find dist -name '*.html') | sed 's,^dist,,; s,index.html$,,' | sort | tr '\n' ' ')
printf 'listed: %s\nredirects: %s\n' "$listed" "$redirects"
[ "$listed" = '/de/404/ /de/500/ /de/rain/ /de/returned/ /de/wind/ /rain/ /returned/ /wind/ ' ] &&
  [ "$redirects" = '/configured/ /de/404/ /de/500/ /de/returned/ /de/wind/ /returned/ ' ] || { echo changed >&2; exit 1; }
