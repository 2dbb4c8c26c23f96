import { cp, mkdir, readdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';

/** What a build needs beside its content. */
const PARTS = ['bin', 'src', 'tsconfig.json', 'package.json'];

/**
 * Lay out a project that builds like the repository, all but its content.
 *
 * The sources are copied, for Vite follows links to where they lead. `node_modules` is a folder of its own that links
 * to each package, so that what Astro and Vite keep in it (`.astro`, `.vite`) stays out of the repository.
 */
export async function layOutProject(repository: string, folder: string): Promise<void> {
  for (const part of PARTS) await cp(join(repository, part), join(folder, part), { recursive: true });
  const modules = join(folder, 'node_modules');
  await mkdir(modules);
  const names = (await readdir(join(repository, 'node_modules'))).filter((name) => name === '.bin' || !name.startsWith('.'));
  for (const name of names) await symlink(join(repository, 'node_modules', name), join(modules, name), 'junction');
}
