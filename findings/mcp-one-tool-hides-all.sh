#!/usr/bin/env bash
# @modelcontextprotocol/server 2.4.0: one tool whose schema holds a date keeps a client from seeing any tool of the server.
#
# A schema that JSON Schema cannot say, of dates, sets or maps, is registered without an error, and the tool can be called. It is made JSON
# Schema only when a client asks for the list. One would expect the error where the tool is registered, or the one tool to be left out.
# Seen: `tools/list` as a whole is answered with an error, so that an assistant is offered nothing, of the other tools neither; `callTool`
# works for both all the while.
set -euo pipefail
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT && cd "$work"
npm init -y >/dev/null && npm install --silent --no-audit --no-fund node@26.10.0 @modelcontextprotocol/server@2.4.0 @modelcontextprotocol/client@2.4.0 zod@4.6.7 >/dev/null
cat > try.mjs <<'JS'
import { Client } from '@modelcontextprotocol/client';
import { InMemoryTransport, McpServer } from '@modelcontextprotocol/server';
import { z } from 'zod';
const server = new McpServer({ name: 'gauges', version: '1.0.0' });
const say = (text) => ({ content: [{ type: 'text', text }] });
server.registerTool('read', { inputSchema: z.object({ gauge: z.string() }) }, ({ gauge }) => say(gauge));
const client = new Client({ name: 'reader', version: '1.0.0' });
const [here, there] = InMemoryTransport.createLinkedPair();
await Promise.all([server.connect(here), client.connect(there)]);
const list = () => client.listTools({}, { cache: false }).then(({ tools }) => tools.map(({ name }) => name).join(), (error) => `${error.code} ${error.message}`);
const call = (name, values) => client.callTool({ name, arguments: values }).then(({ content }) => content[0].text);
const seen = { alone: await list() };
const since = { inputSchema: z.object({ since: z.coerce.date() }) };
const history = server.registerTool('history', since, (values) => say(values.since.toISOString()));
seen.together = await list();
seen.calls = [await call('read', { gauge: 'rain' }), await call('history', { since: '2026-11-30' })];
history.remove();
seen.removed = await list();
console.log(seen);
await client.close();
const expected = {
  alone: 'read',
  together: '-32603 Date cannot be represented in JSON Schema',
  calls: ['rain', '2026-11-30T00:00:00.000Z'],
  removed: 'read',
};
if (JSON.stringify(seen) !== JSON.stringify(expected)) { console.error('changed'); process.exit(1); }
JS
node_modules/.bin/node try.mjs
