#!/usr/bin/env bash
# pagefind 1.6.0: on a site of more than one language, a custom record of `en-GB` is found by no page, not even one whose language is
# `en-GB`.
#
# Languages are told apart by tags, which have no case; `en-GB` is how they are written, and one would expect a record of it to join the
# pages of it. Seen: for a page the tag is made lower case, at indexing and in the browser; for a record it stays as given. So records and
# pages of one language become two indexes, `en-GB` and `en-gb`, each with its own count, and the browser looks for the second alone, or,
# where there is none, takes that of the language with the most pages, German here. With one language on the site nothing shows, since that
# index is then taken for everybody. It needs a Chromium; `CHROMIUM` says where.
set -euo pipefail
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT && cd "$work"
npm init -y >/dev/null && npm install --silent --no-audit --no-fund pagefind@1.6.0 playwright-core@1.65.1 >/dev/null
cat > try.mjs <<'JS'
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { close, createIndex } from 'pagefind';
import { chromium } from 'playwright-core';
const record = (name, language) => (index) => index.addCustomRecord({ url: `/${name}/`, content: 'The gauge stands.', language });
const html = (name, language) => (index) =>
  index.addHTMLFile({ url: `/${name}/`, content: `<html lang="${language}"><body><p>The gauge stands.</p></body></html>` });
const german = [record('de', 'de'), record('de-2', 'de')];
const sites = {
  alone: [record('record', 'en-GB')],
  'beside German': [record('record', 'en-GB'), ...german],
  'lower case': [record('record', 'en-gb'), ...german],
  'with a page': [record('record', 'en-GB'), html('page', 'en-GB')],
};
let folder;
const server = createServer(async ({ url }, answer) => {
  const { pathname } = new URL(url, 'http://localhost');
  answer.setHeader('Content-Type', pathname.endsWith('.js') ? 'text/javascript' : 'application/octet-stream');
  await readFile(folder + pathname).then((bytes) => answer.end(bytes), () => answer.writeHead(404).end());
}).listen(0);
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] });
const seen = {};
for (const [name, adds] of Object.entries(sites)) {
  const { index } = await createIndex();
  for (const add of adds) await add(index);
  folder = `site-${Object.keys(seen).length}`;
  await index.writeFiles({ outputPath: folder });
  const { languages } = JSON.parse(await readFile(`${folder}/pagefind-entry.json`, 'utf8'));
  const page = await (await browser.newContext()).newPage();
  await page.route('**/blank', (route) => route.fulfill({ contentType: 'text/html', body: '<html lang="en-GB"><p>blank</p>' }));
  await page.goto(`http://localhost:${server.address().port}/blank`);
  const found = await page.evaluate(async () => {
    const { results } = await (await import('/pagefind.js')).search('gauge');
    return Promise.all(results.map(async ({ data }) => (await data()).url));
  });
  seen[name] = `${Object.keys(languages).sort()}: ${found.sort()}`;
}
await close();
console.log('languages of the index, and what a page of en-GB finds:', seen);
await browser.close();
server.close();
const expected = {
  alone: 'en-GB: /record/',
  'beside German': 'de,en-GB: /de-2/,/de/',
  'lower case': 'de,en-gb: /record/',
  'with a page': 'en-GB,en-gb: /page/',
};
if (JSON.stringify(seen) !== JSON.stringify(expected)) { console.error('changed'); process.exit(1); }
JS
node try.mjs
