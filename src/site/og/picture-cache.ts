import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { rootFolder, workFolder } from '../root.ts';

/** Pictures that were drawn before. Nobody misses the folder if it is deleted: they are drawn again. */
const folderOf = () => join(workFolder(rootFolder()), 'pictures');

/**
 * Fetch what was made from the same ingredients before, or make it and keep it.
 *
 * @param ingredients everything that the result depends on
 * @param make only called where nothing is kept
 */
export async function kept(ingredients: unknown, make: () => Promise<Uint8Array>): Promise<Uint8Array> {
  const folder = folderOf();
  const name = createHash('sha256').update(JSON.stringify(ingredients)).digest('hex').slice(0, 40);
  const file = join(folder, `${name}.png`);
  try {
    return await readFile(file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  const made = await make();
  await mkdir(folder, { recursive: true });
  // Written beside and moved, so that a build that is cut short, or another at the same time, leaves no half picture.
  const unfinished = `${file}.${process.pid}`;
  await writeFile(unfinished, made);
  await rename(unfinished, file);
  return made;
}
