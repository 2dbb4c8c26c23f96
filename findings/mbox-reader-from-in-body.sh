#!/usr/bin/env bash
# mbox-reader 1.2.0: a line of a message that begins with `From ` and names no date begins a new message, and the line itself is in neither.
#
# Its documentation says that such lines are expected to be escaped, so a split is fair; one would expect that a line which is no
# separator (no date: `time` is false) stays in the text. Seen: two messages, and `here on it is easy.` in none of them.
set -euo pipefail
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT && cd "$work"
npm init -y >/dev/null && npm install --silent --no-audit --no-fund mbox-reader@1.2.0 >/dev/null
cat > try.mjs <<'JS'
import { Readable } from 'node:stream';
import mbox from 'mbox-reader';
const archive = `From a@a.example Mon Jan  1 00:00:00 2024
Subject: one

Begins.

From here on it is easy.
Ends.
`;
const messages = [];
for await (const { time, content } of mbox.mboxReader(Readable.from([Buffer.from(archive)]))) messages.push({ time, content: content.toString() });
console.log(messages);
const all = messages.map(({ content }) => content).join('\n');
if (messages.length !== 2 || messages[1].time !== false || all.includes('on it is easy')) { console.error('changed'); process.exit(1); }
JS
node try.mjs
