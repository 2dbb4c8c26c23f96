#!/usr/bin/env bash
# mailparser 3.14.2: a comment beside an id becomes part of it, and in `References` each word of it an id of its own.
#
# RFC 5322 lets a comment in parentheses stand beside the id of a message, and Emacs and others wrote `<id> (message of "Sun")` into every
# answer. Addresses and dates are read without their comments, so one would expect the same of ids. Seen: `inReplyTo` is `<id> (message of
# "Sun")>`, with a bracket too many, and `references` holds `<(message>` and `<of>` as well; no message has such an id, so that the answer
# hangs from none, and messages that have nothing to do with each other share `<of>`. `messageId` with a comment is not the one that others
# name.
set -euo pipefail
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT && cd "$work"
npm init -y >/dev/null && npm install --silent --no-audit --no-fund mailparser@3.14.2 >/dev/null
cat > try.mjs <<'JS'
import { simpleParser } from 'mailparser';
const headers = (comment) => ['Message-ID: <b@a.example>', 'In-Reply-To: <a@a.example>', 'References: <a@a.example>'].map((line) => line + comment).join('\r\n');
const seen = {};
for (const [name, comment] of [['without', ''], ['with', ' (message of Sun)']]) {
  const { messageId, inReplyTo, references } = await simpleParser(`From: b@a.example (Some One)\r\n${headers(comment)}\r\n\r\nText\r\n`);
  seen[name] = { messageId, inReplyTo, references: [references].flat().join(' ') };
}
console.table(seen);
const own = { messageId: '<b@a.example> (message of Sun)>', inReplyTo: '<a@a.example> (message of Sun)>', references: '<a@a.example> <(message> <of> <Sun)>' };
if (JSON.stringify(seen.with) !== JSON.stringify(own) || seen.without.inReplyTo !== '<a@a.example>') { console.error('changed'); process.exit(1); }
JS
node try.mjs
