#!/usr/bin/env bash
# astro 7.3.5: `astro build --root <folder>` works only where the folder it is started in finds the same packages.
#
# What Astro compiles pages to goes to `dist/.prerender` where `dist` is below the current folder, and else to `.astro/.prerender` of the
# current folder, not of the project. From there it is run, so that packages are looked for from there too. A project that builds in its own
# folder, with everything installed, does not build from a folder beside it, and leaves a folder `.astro` there.
# Seen: in the project, exit code 0; beside it, 1 and “Cannot find package … imported from …/elsewhere/.astro/.prerender/…”.
set -euo pipefail
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT && cd "$work"
mkdir -p site/src/pages elsewhere
cat > site/package.json <<'JSON'
{ "name": "site", "private": true, "type": "module", "dependencies": { "astro": "7.3.5", "node": "26.10.0" } }
JSON
echo '<p>A page</p>' > site/src/pages/index.astro
export ASTRO_TELEMETRY_DISABLED=1
(cd site && npm install --silent --no-audit --no-fund >/dev/null)
export PATH="$work/site/node_modules/.bin:$PATH"
(cd site && astro build >/dev/null) && echo 'in the project: built'
cd elsewhere
if said=$(astro build --root ../site 2>&1); then echo 'beside it: built; changed'; exit 1; fi
echo "$said" | grep -o 'Cannot find package .* imported from' | head -1
echo "$said" | grep -q 'elsewhere/.astro/.prerender/' || { echo 'changed'; exit 1; }
test -d .astro && echo 'beside it: not built, and a folder .astro was left'
