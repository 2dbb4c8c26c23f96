#!/usr/bin/env node
// The command `signpost`. Plain JavaScript that any Node from 20 on reads, for it finds the Node that the rest is written for.
import { spawnSync } from 'node:child_process';
import * as nodeModule from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Node reads TypeScript, and can be told to read that of packages too, from this version on. */
const OLDEST = [22, 18];

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < OLDEST[0] || (major === OLDEST[0] && minor < OLDEST[1])) startWithPackagedNode();
else {
  // What was compiled once need not be so again, nor its types be taken out: a third of a second and 20 MB less from the second run on.
  nodeModule.enableCompileCache?.();
  const { readTypeScript } = await import('./read-typescript.mjs');
  readTypeScript();
  const { run } = await import('../src/cli/run.ts');
  await run(process.argv.slice(2));
}

/** The Node that was installed with the engine runs the same command. */
function startWithPackagedNode() {
  const node = packagedNode();
  if (!node) {
    console.error(`signpost needs Node ${OLDEST.join('.')} or later; this is ${process.version}, and no other came with the packages`);
    process.exitCode = 1;
    return;
  }
  const { status, signal } = spawnSync(node, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], { stdio: 'inherit' });
  if (signal) process.kill(process.pid, signal);
  process.exitCode = status ?? 1;
}

function packagedNode() {
  const require = nodeModule.createRequire(import.meta.url);
  const name = process.platform === 'win32' ? 'node.exe' : 'node';
  for (const prefix of ['node', 'node-bin']) {
    const platform = process.platform === 'win32' ? 'win' : process.platform;
    try {
      return join(dirname(require.resolve(`${prefix}-${platform}-${process.arch}/package.json`)), 'bin', name);
    } catch {
      // Packaged under the other name, or not for this machine.
    }
  }
  return undefined;
}
