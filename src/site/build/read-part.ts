import { join } from 'node:path';
import { BuildError } from './build-error.ts';
import { type MadePage, readMadePages } from './made-pages.ts';

/** Where a part of a site says what it holds, in its folder. */
export const PART_FILE = '.shard.json';

/**
 * Read which pages a part of a site holds.
 *
 * @param inputs a digest of what the site follows from
 * @throws BuildError where it is no part of this site
 */
export function readPart(folder: string, inputs: string): ReadonlyMap<string, MadePage> {
  const made = readMadePages(join(folder, PART_FILE));
  if (!made)
    throw new BuildError(
      `--merge: ${folder} holds no part of a site (no ${PART_FILE}); \`signpost build --shard 1/2 --out ${folder}\` makes one`,
    );
  if (made.from !== inputs)
    throw new BuildError(
      `--merge: ${folder} was made from other content, on another day, by another version of the engine or of Node. Make all parts of the same commit; SOURCE_DATE_EPOCH sets the day.`,
    );
  return made.pages;
}
