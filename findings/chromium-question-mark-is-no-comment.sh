#!/usr/bin/env bash
# Chromium 156: `<?name …>` in HTML is no comment any more, but a processing instruction, which nothing that looks for comments finds.
#
# HTML had no processing instructions: its parser made a comment of each, and parse5 8.1.1 still does; the standard has them since June
# 2026. CommonMark lets them through as HTML, and templates left in a text look like this. Seen: a node of type 7 with a target and data,
# written back as `<?php echo 1 ?>`, and seen by `XMLSerializer`, but by no walk over comments; so what was put in there to be found again
# is lost. It ends at the first `>` as the comment did, even within `1 > 2`. `<?xml …?>`, names with a point or a digit at first, and names
# of other letters remain comments. It needs a Chromium; `CHROMIUM` says where.
set -euo pipefail
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT && cd "$work"
npm init -y >/dev/null && npm install --silent --no-audit --no-fund parse5@8.1.1 playwright-core@1.65.1 >/dev/null
cat > try.mjs <<'JS'
import { parseFragment } from 'parse5';
import { chromium } from 'playwright-core';
const texts = ['<!--mark-->', '<?mark?>', '<?php echo 1 ?>', '<?php 1 > 2 ?>', '<?xml version="1.0"?>', '<?1 mark?>', '<?a.b mark?>', '<?été?>'];
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] });
const page = await browser.newPage();
const inChromium = await page.evaluate((all) => all.map((html) => {
  const { body } = new DOMParser().parseFromString(`<!doctype html><body><p>${html}</p>`, 'text/html');
  const [{ nodeType, target, data }] = body.firstChild.childNodes;
  const comments = document.createTreeWalker(body, NodeFilter.SHOW_COMMENT);
  return { kind: nodeType === 7 ? `instruction ${target}` : `comment`, data, found: comments.nextNode() !== null, html: body.firstChild.innerHTML };
}), texts);
console.log(browser.version());
await browser.close();
const seen = texts.map((text, at) => ({ text, ...inChromium[at], parse5: parseFragment(text).childNodes[0].nodeName }));
console.table(seen);
const kinds = seen.map(({ kind, found }) => `${kind} ${found}`);
const comment = 'comment true';
const expected = [comment, 'instruction mark false', 'instruction php false', 'instruction php false', ...Array(4).fill(comment)];
const ends = seen[3].data === '1 ' && seen.every(({ parse5 }) => parse5 === '#comment');
if (kinds.join() !== expected.join() || !ends) { console.error('changed'); process.exit(1); }
JS
node try.mjs
