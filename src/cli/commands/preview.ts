import { existsSync } from 'node:fs';
import { preview } from 'astro';
import { astroConfig } from '../../site/astro-config.ts';
import { BuildError } from '../../site/build/build-error.ts';
import { rootFolder } from '../../site/root.ts';
import { SERVER_HELP, serverOptions } from '../server-options.ts';

export const help = `Serves the built site.

Usage: signpost preview [options]

  --out <folder>   what \`signpost build\` wrote (dist of the knowledge base)
${SERVER_HELP}`;

/** `signpost preview` */
export async function run(args: readonly string[]): Promise<undefined> {
  const { out, server } = serverOptions(args);
  const config = astroConfig(rootFolder(), out);
  try {
    await preview({ ...config, server });
  } catch (error) {
    // A build that was killed half-way left its last good site aside: only now is it certain that there is none.
    if (existsSync(config.outDir)) throw error;
    throw new BuildError(`${config.outDir}: no built site there; \`signpost build\` makes one`);
  }
}
