// Plain JavaScript, for Node has to read it before it can read the rest.
import { readFileSync } from 'node:fs';
import * as module from 'node:module';
import { fileURLToPath } from 'node:url';

/** The folder of the engine. */
const ENGINE = new URL('../', import.meta.url);

/** Node leaves TypeScript under `node_modules` alone: where the engine is there, take the types out of its files as they are loaded. */
export function readTypeScript() {
  if (!ENGINE.pathname.includes('/node_modules/')) return;
  // The first call warns that the function is experimental: nothing that whoever types `signpost` could act on.
  const { emitWarning } = process;
  process.emitWarning = () => {};
  module.stripTypeScriptTypes('');
  process.emitWarning = emitWarning;
  module.registerHooks({
    load(url, context, next) {
      if (!url.startsWith(ENGINE.href) || !url.endsWith('.ts')) return next(url, context);
      return { format: 'module', source: module.stripTypeScriptTypes(readFileSync(fileURLToPath(url), 'utf8')), shortCircuit: true };
    },
  });
}
