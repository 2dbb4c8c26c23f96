import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { ENGINE } from '../engine-folder.ts';
import type { Shard } from './shard.ts';

/** Lines of another process that are shown where it fails. */
const SHOWN = 40;

/** What another process is to make. */
interface Task {
  shard: Shard;
  /** Where it keeps what it needs, and says what it made. */
  folder: string;
  /** Where the pages go. */
  into: string;
  /** The last site: pages that stand there as they would be made are left out. */
  beside: string;
}

/**
 * Make a shard of the site in another process, on another core.
 *
 * @returns resolves when it is made
 * @throws Error with what it said last
 */
export function makeElsewhere(root: string, { shard: { number, of }, folder, into, beside }: Task): Promise<void> {
  const args = [
    ...process.execArgv,
    join(ENGINE, 'bin', 'signpost.mjs'),
    'build',
    '--shard',
    `${number}/${of}`,
    '--out',
    folder,
    '--beside',
    beside,
    '--into',
    into,
  ];
  const child = spawn(process.execPath, args, { env: { ...process.env, SIGNPOST_ROOT: root }, stdio: ['ignore', 'pipe', 'pipe'] });
  const end = () => child.kill();
  process.once('exit', end);
  const said: string[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => said.push(text));
  return new Promise((resolve, reject) => {
    child.on('error', reject).on('close', (code) => {
      process.off('exit', end);
      if (code === 0) resolve();
      else
        reject(
          new Error(
            `Part ${number} of ${of} of the site was not made (${code ?? 'killed'}):\n${said.join('').split('\n').slice(-SHOWN).join('\n')}`,
          ),
        );
    });
  });
}
