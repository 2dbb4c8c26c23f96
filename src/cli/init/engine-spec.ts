import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { ENGINE } from '../../site/engine-folder.ts';
import { engineVersion } from '../engine-version.ts';

/**
 * What a knowledge base has to name in its `package.json` to get the engine from where this one came from: the file or the
 * repository that npm notes it was installed from, the checkout that it runs in, or else its version in the registry.
 *
 * @param folder the knowledge base, to which a file's path is written relative
 * @param engine the folder of the engine
 */
export function engineSpec(folder: string, engine = ENGINE): string {
  const modules = dirname(engine);
  // Not installed: a checkout.
  if (!/[\\/]node_modules[\\/]?$/.test(modules)) return fileSpec(folder, engine);
  const notes = join(modules, '.package-lock.json');
  const resolved = existsSync(notes) ? resolvedIn(readFileSync(notes, 'utf8')) : undefined;
  if (resolved?.startsWith('file:')) return fileSpec(folder, resolve(dirname(modules), resolved.slice('file:'.length)));
  if (resolved?.startsWith('git')) return resolved;
  return `^${engineVersion()}`;
}

function fileSpec(folder: string, path: string): string {
  return `file:${relative(folder, path).replaceAll('\\', '/')}`;
}

/** What npm's notes of an installation say of the engine, as npm 7 and later write them. */
function resolvedIn(notes: string): string | undefined {
  const { packages } = JSON.parse(notes) as { packages?: Record<string, { resolved?: string }> };
  return packages?.['node_modules/signpost']?.resolved;
}
