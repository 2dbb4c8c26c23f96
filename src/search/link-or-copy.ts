import { copyFileSync, linkSync } from 'node:fs';

/**
 * Give a file a second name, or copy it where the disk does not: on another disk, or on one that knows no second names.
 *
 * @param link what gives it; a test may give its own
 */
export function linkOrCopy(from: string, to: string, link: typeof linkSync = linkSync): void {
  try {
    link(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') throw error;
    copyFileSync(from, to);
  }
}
