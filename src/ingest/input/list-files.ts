import { type Dir, promises as fs } from 'node:fs';
import { join } from 'node:path';
import { CaptureError } from '../capture-error.ts';
import type { SortPaths } from './sorted-paths.ts';

/** Names that are asked from the disk at once. */
const AT_ONCE = 512;

/**
 * Find the files that the user means: a file is itself, a folder every file below it, in the order of their names.
 * Hidden files are left out, and links in a folder are not followed: a capture must not reach outside of what was given.
 *
 * @param refuse is told of each folder that cannot be read
 * @throws CaptureError when the path does not exist
 */
export async function* listFiles(path: string, sort: SortPaths, refuse: (fault: CaptureError) => void): AsyncGenerator<string> {
  const stat = await fs.stat(path).catch(() => undefined);
  if (!stat)
    throw new CaptureError({ file: path, place: 'the path', found: 'no such file or folder', allowed: 'a file, a folder, or `-`' });
  if (!stat.isDirectory()) yield path;
  else yield* sort(walk(path, refuse));
}

async function* walk(folder: string, refuse: (fault: CaptureError) => void): AsyncGenerator<string> {
  for await (const item of await openFolder(folder, refuse)) {
    if (item.name.startsWith('.')) continue;
    if (item.isDirectory()) yield* walk(join(folder, item.name), refuse);
    else if (item.isFile()) yield join(folder, item.name);
  }
}

async function openFolder(folder: string, refuse: (fault: CaptureError) => void): Promise<Dir | []> {
  try {
    return await fs.opendir(folder, { bufferSize: AT_ONCE });
  } catch (error) {
    const found = (error as NodeJS.ErrnoException).code ?? 'no answer';
    refuse(new CaptureError({ file: folder, place: 'the folder', found, allowed: 'a folder that can be read; its files were left out' }));
    return [];
  }
}
