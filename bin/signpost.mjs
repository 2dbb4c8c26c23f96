#!/usr/bin/env node
// The command `signpost`. Plain JavaScript that any Node from 20 on reads, for it finds the Node that the rest is written for.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import * as module from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ENGINE = new URL('../', import.meta.url);
/** Node reads TypeScript from this version on. */
const OLDEST = [22, 18];

if (isOld(process.versions.node)) startWithPackagedNode();
else {
  if (ENGINE.pathname.includes('/node_modules/')) readTypeScriptOf(ENGINE.href);
  const { run } = await import(new URL('src/cli/run.ts', ENGINE).href);
  await run(process.argv.slice(2));
}

function isOld(version) {
  const [major, minor] = version.split('.').map(Number);
  return major < OLDEST[0] || (major === OLDEST[0] && minor < OLDEST[1]);
}

/** The Node that was installed with the engine runs the same command. */
function startWithPackagedNode() {
  const require = module.createRequire(import.meta.url);
  for (const name of [`node-${process.platform}-${process.arch}`, `node-bin-${process.platform}-${process.arch}`]) {
    let node;
    try {
      node = join(dirname(require.resolve(`${name}/package.json`)), 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
    } catch {
      continue;
    }
    const { status, signal } = spawnSync(node, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], { stdio: 'inherit' });
    if (signal) process.kill(process.pid, signal);
    process.exitCode = status ?? 1;
    return;
  }
  console.error(`signpost needs Node ${OLDEST.join('.')} or later; this is ${process.version}, and no other came with the packages`);
  process.exitCode = 1;
}

/** Node leaves TypeScript under `node_modules` alone: take the types out of the engine's own files as they are loaded. */
function readTypeScriptOf(engine) {
  // The first call warns that the function is experimental: nothing that whoever types `signpost` could act on.
  const { emitWarning } = process;
  process.emitWarning = () => {};
  module.stripTypeScriptTypes('');
  process.emitWarning = emitWarning;
  module.registerHooks({
    load(url, context, next) {
      if (!url.startsWith(engine) || !/\.ts$/.test(url)) return next(url, context);
      const source = module.stripTypeScriptTypes(readFileSync(fileURLToPath(url), 'utf8'));
      return { format: 'module', source, shortCircuit: true };
    },
  });
}
