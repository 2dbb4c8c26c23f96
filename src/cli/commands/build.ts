import { join, resolve } from 'node:path';
import { digestInputs, forgetBuild, isBuilt, rememberBuild } from '../../site/build/unchanged.ts';
import { rootFolder } from '../../site/root.ts';
import { parseOptions } from '../parse-options.ts';

export const help = `Checks the content and builds the site; the last good one stays if anything fails. Where nothing has changed since the last build,
the site stands already, and that is said.

Usage: signpost build [options]

  --out <folder>  where to, from this folder (dist of the knowledge base)
  --force         build all the same

Exit codes: 0 built, 1 the content has mistakes or the disk refuses, 2 wrong usage.`;

/** `signpost build` */
export async function run(args: readonly string[]): Promise<number> {
  const { values } = parseOptions(args, { out: { type: 'string' }, force: { type: 'boolean' } });
  const root = rootFolder();
  const out = resolve(values.out ?? join(root, 'dist'));
  const inputs = await digestInputs(root);
  if (!values.force && isBuilt(root, out, inputs)) {
    console.log(`${out} stands as it would be built: nothing has changed since. \`--force\` builds all the same.`);
    return 0;
  }
  forgetBuild(root, out);
  // Only now, for most of the time that a command takes goes into loading it.
  const [{ build }, { astroConfig }] = await Promise.all([import('astro'), import('../../site/astro-config.ts')]);
  await build(astroConfig(root, out));
  // What changed while it was built is not in it.
  if ((await digestInputs(root)) === inputs) rememberBuild(root, out, inputs);
  return 0;
}
