import { type Dirent, promises as fs } from 'node:fs';
import { join } from 'node:path';
import { CaptureError } from '../capture-error.ts';

/**
 * Find the files that the user means: a file is itself, a folder every file below it, in the order of their names.
 * Hidden files are left out, and links in a folder are not followed: a capture must not reach outside of what was given.
 *
 * @throws CaptureError when the path does not exist
 */
export async function* listFiles(path: string): AsyncGenerator<string> {
  const stat = await fs.stat(path).catch(() => undefined);
  if (!stat)
    throw new CaptureError({ file: path, place: 'the path', found: 'no such file or folder', allowed: 'a file, a folder, or `-`' });
  if (!stat.isDirectory()) yield path;
  else yield* walk(path);
}

async function* walk(folder: string): AsyncGenerator<string> {
  const items: Dirent[] = await fs.readdir(folder, { withFileTypes: true });
  items.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const item of items) {
    if (item.name.startsWith('.')) continue;
    if (item.isDirectory()) yield* walk(join(folder, item.name));
    else if (item.isFile()) yield join(folder, item.name);
  }
}
