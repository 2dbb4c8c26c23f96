import { promises as fs } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Make a folder and those above it that are missing. Node's own `recursive` tries for ever where a system says of a folder that is there
 * that it is not, as Linux does below `/proc`.
 *
 * @throws the system's error, naming the folder that cannot be made
 */
export async function makeFolder(path: string): Promise<void> {
  if (await isFolder(path)) return;
  const parent = dirname(path);
  if (parent !== path) await makeFolder(parent);
  await fs.mkdir(path).catch(async (error) => {
    if (!(await isFolder(path))) throw error;
  });
}

async function isFolder(path: string): Promise<boolean> {
  const stat = await fs.stat(path).catch(() => undefined);
  return stat?.isDirectory() === true;
}
