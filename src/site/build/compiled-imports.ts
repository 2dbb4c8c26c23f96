import { registerHooks } from 'node:module';
import { pathToFileURL } from 'node:url';
import { ENGINE } from '../engine-folder.ts';

/** What stands for a package: neither a path nor an address. */
const PACKAGE = /^(?![./#]|[a-z]+:)/i;

/**
 * Let the pages that Vite has compiled find the engine's packages. They lie with the knowledge base while they are run, and that need not have
 * packages of its own: the command may be installed for all of a machine.
 *
 * @param folder where they lie
 */
export function findEnginePackages(folder: string): void {
  const compiled = pathToFileURL(`${folder}/`).href;
  const engine = pathToFileURL(`${ENGINE}/`).href;
  registerHooks({
    resolve: (specifier, context, next) =>
      context.parentURL?.startsWith(compiled) && PACKAGE.test(specifier)
        ? next(specifier, { ...context, parentURL: engine })
        : next(specifier, context),
  });
}
