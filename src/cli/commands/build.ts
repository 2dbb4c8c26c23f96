import { build } from 'astro';
import { astroConfig } from '../../site/astro-config.ts';
import { rootFolder } from '../../site/root.ts';
import { parseOptions } from '../parse-options.ts';

export const help = `Checks the content and builds the site; the last good one stays if anything fails.

Usage: signpost build [options]

  --out <folder>  where to, from this folder (dist of the knowledge base)

Exit codes: 0 built, 1 the content has mistakes or the disk refuses, 2 wrong usage.`;

/** `signpost build` */
export async function run(args: readonly string[]): Promise<number> {
  const { out } = parseOptions(args, { out: { type: 'string' } }).values;
  await build(astroConfig(rootFolder(), out));
  return 0;
}
