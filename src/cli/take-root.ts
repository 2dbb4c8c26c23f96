import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { UsageError } from '../model/usage-error.ts';

/**
 * Take `--root <folder>` out of a command line, wherever it stands before a `--`.
 *
 * @returns the folder, absolute; undefined where none is named
 * @throws UsageError where the option names no folder, or one that is not there
 */
export function takeRoot(all: readonly string[]): { root: string | undefined; args: string[] } {
  const end = all.indexOf('--');
  const mine = end < 0 ? all : all.slice(0, end);
  const at = mine.findIndex((arg) => arg === '--root' || arg.startsWith('--root='));
  if (at < 0) return { root: undefined, args: [...all] };
  const joined = mine[at]?.startsWith('--root=');
  const folder = joined ? mine[at]?.slice('--root='.length) : mine[at + 1];
  if (!folder || (!joined && folder.startsWith('-'))) throw new UsageError('--root: no folder named; the folder that holds content/');
  if (!existsSync(folder)) throw new UsageError(`--root ${folder}: no such folder; the folder that holds content/`);
  return { root: resolve(folder), args: [...all.slice(0, at), ...all.slice(at + (joined ? 1 : 2))] };
}
