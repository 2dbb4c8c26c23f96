import { basename, relative, resolve } from 'node:path';
import { UsageError } from '../../model/usage-error.ts';
import { engineSpec } from '../init/engine-spec.ts';
import { writeKnowledgeBase } from '../init/write-knowledge-base.ts';
import { parseOptions } from '../parse-options.ts';

export const help = `Writes a small, working knowledge base: three entries, two topics, a table of error codes, a question set, site.yaml explained,
settings for editors, a workflow for GitHub, a README.

Usage: signpost init <folder> [options]

  --name <name>    what it is called (the folder's name)
  --engine <spec>  what \`npm install\` is to take the engine from: a version, a file or an address (where this one was installed from)

Nothing that is there is overwritten. Exit codes: 0 written, 2 wrong usage.`;

/** `signpost init` */
export async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseOptions(args, { name: { type: 'string' }, engine: { type: 'string' } }, true);
  const [given, ...more] = positionals;
  if (given === undefined) throw new UsageError('no folder named; a new one, such as my-kb');
  if (more.length > 0) throw new UsageError(`${more[0]}: a second folder; one`);
  const folder = resolve(given);
  const written = await writeKnowledgeBase(folder, values.name ?? basename(folder), values.engine ?? engineSpec(folder));
  const there = relative('.', folder) || '.';
  console.log(`${written} files written. Next:\n\n${there === '.' ? '' : `  cd ${there}\n`}  npm install\n  npm start\n`);
  return 0;
}
