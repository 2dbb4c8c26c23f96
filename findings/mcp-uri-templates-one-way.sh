#!/usr/bin/env bash
# @modelcontextprotocol/server 2.4.0: a URI template does not read back what it wrote itself, and leaves out the slash of `{/a,b}`.
#
# Resources of a server are addressed by the templates of RFC 6570: the client fills one in, and the server reads the variables from the
# address. One would expect `match` to be the inverse of `expand`. Seen: `expand` encodes and `match` does not decode, so that a resource
# called `a/b c` is asked for as `a%2Fb%20c`; a query whose first variable is left out, or whose variables stand in another order, matches
# no longer, and the resource is unknown. `{/year,month}` is filled in as `2026,11` without a slash, and `{id:3}` as nothing at all, where
# the RFC has `/2026/11` and the first three characters.
set -euo pipefail
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT && cd "$work"
npm init -y >/dev/null && npm install --silent --no-audit --no-fund node@26.10.0 @modelcontextprotocol/server@2.4.0 url-template@3.1.1 >/dev/null
cat > try.mjs <<'JS'
import { UriTemplate } from '@modelcontextprotocol/server';
import { parseTemplate } from 'url-template';
const cases = [
  ['kb://posts/{id}', { id: 'rain' }],
  ['kb://posts/{id}', { id: 'a/b c' }],
  ['kb://posts{?topic,year}', { topic: 'rain', year: '2026' }],
  ['kb://posts{?topic,year}', { year: '2026' }],
  ['kb://posts{/year,month}', { year: '2026', month: '11' }],
  ['kb://posts/{id:3}', { id: 'rain' }],
];
const seen = cases.map(([template, values]) => {
  const made = new UriTemplate(template).expand(values);
  const back = new UriTemplate(template).match(made);
  return { template, made, byRfc: parseTemplate(template).expand(values), back: JSON.stringify(back) };
});
console.table(seen);
const other = new UriTemplate('kb://posts{?topic,year}').match('kb://posts?year=2026&topic=rain');
console.log('in another order:', other);
const backs = ['{"id":"rain"}', '{"id":"a%2Fb%20c"}', '{"topic":"rain","year":"2026"}', 'null', 'null', 'null'];
const asRfc = seen.map(({ made, byRfc }) => made === byRfc);
if (seen.map(({ back }) => back).join() !== backs.join() || asRfc.join() !== 'true,true,true,true,false,false' || other) { console.error('changed'); process.exit(1); }
JS
node_modules/.bin/node try.mjs
