#!/usr/bin/env bash
# mailparser 3.14.2: a message whose date names a zone by letters, such as CET, is given the moment at which it is read.
#
# RFC 5322 (4.3) has zones in letters, of which JavaScript knows the American ones and GMT alone, and says to take any other for +0000. One
# would expect that, or no date, as for a message that has none. Seen: `date` is the present, other at each reading, so that the
# oldest messages stand among the newest. The same for the letters of the military and for `10 : 00`, which the RFC allows too. postal-mime
# 4.0.0 hands on the text where it cannot read it.
set -euo pipefail
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT && cd "$work"
npm init -y >/dev/null && npm install --silent --no-audit --no-fund mailparser@3.14.2 postal-mime@4.0.0 >/dev/null
cat > try.mjs <<'JS'
import { simpleParser } from 'mailparser';
import PostalMime from 'postal-mime';
const dates = ['Sun, 29 Nov 2009 10:00:00 +0100', 'Sun, 29 Nov 2009 10:00:00 EST', 'Sun, 29 Nov 2009 10:00:00 CET', 'Sun, 29 Nov 2009 10:00:00 A', 'Sun, 29 Nov 2009 10 : 00 : 00 +0100', ''];
const began = Date.now();
const seen = [];
for (const date of dates) {
  const message = `From: a@a.example\r\n${date && `Date: ${date}\r\n`}\r\nText\r\n`;
  const { date: read } = await simpleParser(message);
  seen.push({ date, mailparser: read?.toISOString(), now: read >= began, 'postal-mime': (await PostalMime.parse(message)).date });
}
console.table(seen);
if (seen.map(({ now }) => now).join() !== 'false,false,true,true,true,false' || seen.at(-1).mailparser) { console.error('changed'); process.exit(1); }
JS
node try.mjs
