#!/usr/bin/env bash
# node 26.10.0: an `AbortSignal` that is sent to a worker arrives as an empty object, which is never aborted.
#
# What cannot be cloned is an error: a function, a `URL`, a `Headers`, in Node as in browsers, and in Chromium a signal too. One would expect
# it here, all the more as `util.transferableAbortSignal` exists to make a signal that can be sent. Seen: `{}` without an error, whose
# `aborted` is undefined and so as good as false: a worker that looks at it before each step goes on for ever after the abort. An `Event`
# and a `TextDecoder` become `{}` as well, by `postMessage` and by `structuredClone`. It needs a Chromium; `CHROMIUM` says where.
set -euo pipefail
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT && cd "$work"
npm init -y >/dev/null && npm install --silent --no-audit --no-fund node@26.10.0 playwright-core@1.65.1 >/dev/null
cat > try.mjs <<'JS'
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { chromium } from 'playwright-core';
const clones = () => {
  const made = { url: new URL('https://a.example/'), headers: new Headers(), signal: AbortSignal.abort(), event: new Event('x'), decoder: new TextDecoder() };
  const clone = (value) => { try { return JSON.stringify(structuredClone(value)); } catch (error) { return error.name; } };
  return Object.fromEntries(Object.entries(made).map(([name, value]) => [name, clone(value)]));
};
const worker = new Worker("const { parentPort } = require('node:worker_threads'); parentPort.once('message', ({ signal }) => parentPort.postMessage(String(signal.aborted)))", { eval: true });
worker.postMessage({ signal: AbortSignal.abort() });
const [aborted] = await once(worker, 'message');
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] });
const seen = { node: clones(), chromium: await (await browser.newPage()).evaluate(clones) };
console.log(process.version, browser.version(), `in the worker: aborted is ${aborted}`);
console.table(seen);
await browser.close();
const refused = 'DataCloneError';
const got = Object.values(seen).map((of) => Object.values(of).join());
if (got.join('|') !== `${refused},${refused},{},{},{}|${Array(5).fill(refused)}` || aborted !== 'undefined') { console.error('changed'); process.exit(1); }
JS
node_modules/.bin/node try.mjs
