import { copyFileSync, linkSync } from 'node:fs';

/**
 * Give a file a second name, or copy it where the disk does not: on another disk, or on one that knows no second names.
 *
 * @param link what gives it; a test may give its own
 * @returns whether it is the same file still, of the same time
 */
export function linkOrCopy(from: string, to: string, link: typeof linkSync = linkSync): boolean {
  try {
    link(from, to);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') throw error;
    copyFileSync(from, to);
    return false;
  }
}
