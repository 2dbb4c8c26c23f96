import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Problem } from '../model/problem.ts';
import { readText, whyUnreadable } from './read-text.ts';

/** What every file of content has to be. */
export const READABLE = 'a readable text file in UTF-8';

/** Files read at once: enough to keep the disk busy, few enough for any limit on open files. */
const CONCURRENCY = 64;

/** Read files a batch at a time, and take what was read in their order. */
export async function inBatches<T>(
  names: readonly string[],
  read: (name: string) => Promise<T>,
  take: (outcome: T) => void,
): Promise<void> {
  for (let at = 0; at < names.length; at += CONCURRENCY) {
    for (const outcome of await Promise.all(names.slice(at, at + CONCURRENCY).map(read))) take(outcome);
  }
}

/** Read a file and parse it; one that cannot be read is a problem. */
export async function parseFile<T>(
  root: string,
  file: string,
  parse: (file: string, text: string) => T | Problem[],
): Promise<T | Problem[]> {
  try {
    return parse(file, await readText(join(root, file)));
  } catch (error) {
    return [{ file, field: 'file', found: whyUnreadable(error), allowed: READABLE }];
  }
}

/** The files of a folder that have an ending; what has another is a problem. */
export async function filesIn(root: string, folder: string, ending: string, found: string, problems: Problem[]): Promise<string[]> {
  const names = (await namesIn(root, folder, problems)).filter((name) => !name.startsWith('.'));
  for (const name of names) {
    if (name.endsWith(ending)) continue;
    problems.push({
      file: `${folder}/${name}`,
      field: 'file name',
      found,
      allowed: `files ending in \`${ending}\`, directly in this folder`,
    });
  }
  return names.filter((name) => name.endsWith(ending));
}

/** The names in a folder, sorted; none where there is no such folder, and a problem where it cannot be read. */
export async function namesIn(root: string, folder: string, problems: Problem[]): Promise<string[]> {
  try {
    return (await readdir(join(root, folder))).sort();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT')
      problems.push({ file: folder, field: 'folder', found: whyUnreadable(error), allowed: 'a folder that can be read' });
    return [];
  }
}
