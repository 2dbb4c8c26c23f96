import { randomBytes } from 'node:crypto';
import { promises as fs, renameSync, rm, writeFile } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** How the files are named that are being written; no reader of content looks at hidden files. */
const PREFIX = '.signpost-';
const SUFFIX = '.tmp';

/**
 * Write a file so that it is old or new at every moment, never half: the text goes to a file beside it, to the disk,
 * and then takes the old one's name.
 */
export async function writeAtomically(path: string, text: string): Promise<void> {
  await writePieces(path, [text]);
}

let drafts = 0;

/**
 * Write a file that was not there before so that it is whole or not there at all, without waiting for the disk: where the power fails, it
 * may be left empty, so it must be one that can be made again.
 */
export function writeNew(path: string, text: string): Promise<void> {
  const temporary = temporaryFor(path, (drafts++).toString(16).padStart(8, '0'));
  // With a callback a draft costs a twentieth of what it does with promises, and to name it costs less than to hand that to another thread.
  return new Promise((resolve, reject) => {
    const fail = (error: Error) => rm(temporary, { force: true }, () => reject(error));
    writeFile(temporary, text, { flag: 'wx', mode: 0o644 }, (unwritten) => {
      if (unwritten) return fail(unwritten);
      try {
        renameSync(temporary, path);
        resolve();
      } catch (unnamed) {
        fail(unnamed as Error);
      }
    });
  });
}

function temporaryFor(path: string, mark: string): string {
  return join(dirname(path), `${PREFIX}${basename(path)}-${process.pid}-${mark}${SUFFIX}`);
}

/** Write a file of any length, piece by piece, as `writeAtomically` does. */
export async function writePieces(path: string, pieces: Iterable<string>): Promise<void> {
  const temporary = temporaryFor(path, randomBytes(4).toString('hex'));
  try {
    const handle = await fs.open(temporary, 'wx', 0o644);
    try {
      await handle.writeFile(batches(pieces));
      await handle.sync();
    } finally {
      await handle.close();
    }
    await fs.rename(temporary, path);
  } catch (error) {
    await fs.rm(temporary, { force: true });
    throw error;
  }
}

const BATCH = 256 * 1024;

/** Join small pieces, so that the disk is asked less often. */
function* batches(pieces: Iterable<string>): Generator<string> {
  let batch = '';
  for (const piece of pieces) {
    batch += piece;
    if (batch.length < BATCH) continue;
    yield batch;
    batch = '';
  }
  if (batch) yield batch;
}

/** Make the names of files in a folder last, once they are all written. */
export async function syncFolder(folder: string): Promise<void> {
  const handle = await fs.open(folder, 'r').catch(() => undefined);
  // Windows cannot open folders; there a rename lasts by itself.
  await handle?.sync().catch(() => undefined);
  await handle?.close();
}

/** Remove what a run left behind that was killed while it wrote. */
export async function removeLeftovers(folder: string): Promise<void> {
  const items = await fs.opendir(folder).catch(() => []);
  for await (const { name } of items) {
    if (name.startsWith(PREFIX) && name.endsWith(SUFFIX) && !isRunning(name)) await fs.rm(join(folder, name), { force: true });
  }
}

/** Whether the process that writes a temporary file still runs: then the file is not left behind. */
function isRunning(name: string): boolean {
  const pid = Number(/-(\d+)-[0-9a-f]+\.tmp$/.exec(name)?.[1]);
  if (!pid || pid === process.pid) return true;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
