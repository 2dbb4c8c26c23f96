#!/usr/bin/env bash
# @modelcontextprotocol/server and client 2.4.0: what a tool returns passes the server's check and is refused by the client of the same
# release.
#
# A tool's answer is checked against its output schema on both sides: by zod on the server, and on the client by the JSON Schema that the
# server made of it. One would expect the server to send what zod made of the answer, or the two to agree. Seen: the server checks, then
# sends the answer as the tool gave it. A field that zod fills in by `default` is missing, while the JSON Schema, which describes what comes
# out, requires it; a field that `z.object` drops is sent, while the JSON Schema forbids any other. A test that calls the tool's own
# function sees neither.
set -euo pipefail
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT && cd "$work"
npm init -y >/dev/null && npm install --silent --no-audit --no-fund node@26.10.0 @modelcontextprotocol/server@2.4.0 @modelcontextprotocol/client@2.4.0 zod@4.6.7 >/dev/null
cat > try.mjs <<'JS'
import { Client } from '@modelcontextprotocol/client';
import { InMemoryTransport, McpServer } from '@modelcontextprotocol/server';
import { z } from 'zod';
const answers = {
  whole: [z.object({ rain: z.number() }), { rain: 3 }],
  default: [z.object({ rain: z.number().default(0) }), {}],
  other: [z.object({ rain: z.number() }), { rain: 3, wind: 4 }],
};
const seen = {};
for (const [name, [outputSchema, structuredContent]] of Object.entries(answers)) {
  const server = new McpServer({ name: 'gauges', version: '1.0.0' });
  server.registerTool('read', { outputSchema }, () => ({ content: [], structuredContent }));
  const client = new Client({ name: 'reader', version: '1.0.0' });
  const [here, there] = InMemoryTransport.createLinkedPair();
  await Promise.all([server.connect(here), client.connect(there)]);
  const call = () => client.callTool({ name: 'read', arguments: {} }).then((result) => JSON.stringify(result.structuredContent), (error) => error.message);
  // A client knows the output schema once it has asked for the list of tools.
  seen[name] = { zod: outputSchema.safeParse(structuredContent).success, before: await call() };
  await client.listTools();
  seen[name].after = await call();
  await client.close();
}
console.log(seen);
const refused = ({ zod, after }) => zod && after.startsWith("Structured content does not match the tool's output schema");
if (refused(seen.whole) || !refused(seen.default) || !refused(seen.other)) { console.error('changed'); process.exit(1); }
JS
node_modules/.bin/node try.mjs
