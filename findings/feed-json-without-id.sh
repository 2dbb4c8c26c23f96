#!/usr/bin/env bash
# feed 6.0.0: an item without an `id` has one in Atom and in RSS, its link, and none in JSON Feed, whose readers are to leave it out.
#
# One feed is written in three formats, so one would expect one set of items. All three know an item by its id; JSON Feed requires it, and
# says that a reader must discard an item that has none. Seen: the link stands in for the id in the first two alone; in the third the item
# has neither, without an error. So are all authors but the first left out there, and the enclosure of a sound, which are in Atom and RSS.
set -euo pipefail
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT && cd "$work"
npm init -y >/dev/null && npm install --silent --no-audit --no-fund feed@6.0.0 >/dev/null
cat > try.mjs <<'JS'
import { Feed } from 'feed';
const feed = new Feed({ title: 'Rain', id: 'https://a.example/', link: 'https://a.example/', updated: new Date(0) });
feed.addItem({
  title: 'November',
  link: 'https://a.example/11/',
  date: new Date(0),
  author: [{ name: 'First' }, { name: 'Second' }],
  enclosure: { url: 'https://a.example/11.mp3', type: 'audio/mpeg', length: 9 },
});
const formats = { atom: feed.atom1(), rss: feed.rss2(), json: feed.json1() };
const id = { atom: /<entry>[^]*<id>https:\/\/a.example\/11\//, rss: /<guid[^>]*>https:\/\/a.example\/11\//, json: /"id"/ };
const seen = Object.entries(formats).map(([name, text]) => ({ name, id: id[name].test(text), second: text.includes('Second'), sound: text.includes('11.mp3') }));
console.log(formats.json);
console.table(seen);
const got = seen.map((one) => Object.values(one).join(' '));
if (got.join() !== 'atom true true true,rss true true true,json false false false') { console.error('changed'); process.exit(1); }
JS
node try.mjs
