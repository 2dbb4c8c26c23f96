import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { BuiltSiteError } from '../mcp/built-site-error.ts';
import { nearestIds } from '../model/nearest-ids.ts';
import { ContentError } from '../model/problem.ts';
import { UsageError } from '../model/usage-error.ts';
import { BuildError } from '../site/build/build-error.ts';
import { rootFolder } from '../site/root.ts';
import { type CommandModule, commands } from './commands.ts';
import { engineVersion } from './engine-version.ts';
import { generalHelp } from './help.ts';
import { takeRoot } from './take-root.ts';

/** What does its work, or tells what is missing, where there is no content. */
const ANYWHERE = ['init', 'ingest', 'mcp', 'preview'];

/**
 * Run the command line `signpost …`, and set the exit code: 0 done, 1 what it looked at has mistakes, 2 wrong usage.
 *
 * @param args what stands behind `signpost`
 */
export async function run(args: readonly string[]): Promise<void> {
  try {
    process.exitCode = await runCommand(args);
  } catch (error) {
    if (error instanceof UsageError) {
      console.error(error.message);
      process.exitCode = 2;
    } else if (error instanceof ContentError || error instanceof BuildError || error instanceof BuiltSiteError) {
      console.error(error.message);
      process.exitCode = 1;
    } else throw error;
  }
}

async function runCommand(all: readonly string[]): Promise<number | undefined> {
  const { root, args } = takeRoot(all);
  // Everything that reads the knowledge base asks for it there, in this process and in those that it starts.
  if (root !== undefined) process.env.SIGNPOST_ROOT = root;
  process.env.ASTRO_TELEMETRY_DISABLED ??= '1';
  const [name, ...rest] = args;
  if (name === undefined || name === 'help' || name === '--help' || name === '-h') {
    console.log(generalHelp());
    return name === undefined ? 2 : 0;
  }
  if (name === '--version' || name === '-v') {
    console.log(engineVersion());
    return 0;
  }
  if (!Object.hasOwn(commands, name)) throw new UsageError(noSuchCommand(name));
  const command = await commands[name]?.load();
  if (!command) return 2;
  if (rest.includes('--help') || rest.includes('-h')) {
    console.log(await helpOf(command));
    return 0;
  }
  if (!ANYWHERE.includes(name) && !existsSync(join(rootFolder(), 'content'))) throw new UsageError(noKnowledgeBase());
  try {
    return await command.run(rest);
  } catch (error) {
    if (error instanceof UsageError) throw new UsageError(`${error.message}\n\n${await helpOf(command)}`);
    throw error;
  }
}

async function helpOf({ help }: CommandModule): Promise<string> {
  return typeof help === 'string' ? help : await help();
}

function noSuchCommand(name: string): string {
  const known = Object.keys(commands);
  const [meant] = nearestIds(name, known, 1);
  return `${name}: not a command; one of ${known.join(', ')}${meant ? `; did you mean ${meant}?` : ''}`;
}

function noKnowledgeBase(): string {
  return `${rootFolder()}: no folder content/ there, and so no knowledge base; run the command in the folder that holds it, or name that with --root <folder>; \`signpost init <folder>\` writes one`;
}
