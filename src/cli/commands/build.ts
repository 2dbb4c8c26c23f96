import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { UsageError } from '../../model/usage-error.ts';
import { findEnginePackages } from '../../site/build/compiled-imports.ts';
import { startSecond } from '../../site/build/second-process.ts';
import { parseShard } from '../../site/build/shard.ts';
import { digestFrame, digestInputs, forgetBuild, isBuilt, listContent, rememberBuild } from '../../site/build/unchanged.ts';
import { memoryOfPages } from '../../site/build/work-places.ts';
import type { BuildOptions } from '../../site/integration.ts';
import { rootFolder, workFolder } from '../../site/root.ts';
import { parseOptions } from '../parse-options.ts';

export const help = `Checks the content and builds the site; the last good one stays if anything fails. Where nothing has changed since the last build,
the site stands already, and that is said.

Usage: signpost build [options]

  --out <folder>  where to, from this folder (dist of the knowledge base)
  --force         build all the same, and every page anew
  --shard <i/n>   make a part of the pages only, such as 2/8, for a site that several machines build; needs --out
  --merge <dir>   put the parts in these folders together; once for each

Exit codes: 0 built, 1 the content has mistakes or the disk refuses, 2 wrong usage.`;

/** `signpost build` */
export async function run(args: readonly string[]): Promise<number> {
  const { values } = parseOptions(args, {
    out: { type: 'string' },
    force: { type: 'boolean' },
    shard: { type: 'string' },
    merge: { type: 'string', multiple: true },
    // For the second process of a large build alone.
    into: { type: 'string' },
  });
  const root = rootFolder();
  const out = resolve(values.out ?? join(root, 'dist'));
  const frame = await digestFrame(root);
  const { inputs, content } = await digestInputs(root, frame);
  if (values.into !== undefined) {
    await build(root, out, { frame, inputs, into: resolve(values.into) });
    return 0;
  }
  if (values.shard !== undefined) {
    if (!values.out) throw new UsageError('--shard: needs --out, the folder that the part goes to');
    await build(root, out, { frame, inputs, shard: parseShard(values.shard) });
    return 0;
  }
  const merge = (values.merge ?? []).map((folder) => resolve(folder));
  if (!values.force && merge.length === 0 && isBuilt(root, out, inputs)) {
    console.log(`${out} stands as it would be built: nothing has changed since. \`--force\` builds all the same.`);
    return 0;
  }
  forgetBuild(root, out);
  if (values.force) rmSync(memoryOfPages(root, out), { force: true });
  const second = merge.length > 0 ? undefined : startSecond(root, out);
  await build(root, out, { frame, inputs, merge, second });
  // What changed while it was built is not in it.
  if (listContent(root) === content) rememberBuild(root, out, inputs);
  return 0;
}

async function build(root: string, out: string, options: BuildOptions): Promise<void> {
  // Only now, for most of the time that a command takes goes into loading it.
  const [astro, { astroConfig }] = await Promise.all([import('astro'), import('../../site/astro-config.ts')]);
  // Astro compiles to below the folder that it is run in, where two builds of two knowledge bases would meet.
  process.env.SIGNPOST_ROOT = root;
  process.chdir(root);
  findEnginePackages(workFolder(root));
  // What Astro says of each page is a line a millisecond.
  await astro.build({ ...astroConfig(root, out, options), logLevel: 'warn' });
}
