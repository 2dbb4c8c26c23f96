import type { Problem } from '../../model/problem.ts';
import { filesIn, inBatches, parseFile } from '../read-files.ts';

/** The ending of a folder's files, and how others beside them are told. */
export interface FileType {
  ending: string;
  other: string;
}

export const YAML: FileType = { ending: '.yaml', other: 'a file that is not YAML' };
export const MARKDOWN: FileType = { ending: '.md', other: 'a file that is not Markdown' };

/** What was read of a folder: what could be parsed, in file order; the mistakes; and the ids of the files that have them. */
export interface ReadFolder<T> {
  parsed: T[];
  problems: Problem[];
  broken: string[];
}

/**
 * Read a folder of files, each by its own name.
 *
 * @param folder from the project's folder
 * @param parse takes a file, its id, which is its name without the ending, and its text
 */
export async function readFolder<T extends object>(
  root: string,
  folder: string,
  { ending, other }: FileType,
  parse: (file: string, id: string, text: string) => T | Problem[],
): Promise<ReadFolder<T>> {
  const found: ReadFolder<T> = { parsed: [], problems: [], broken: [] };
  const files = await filesIn(root, folder, ending, other, found.problems);
  const read = async (name: string) => {
    const id = name.slice(0, -ending.length);
    return { id, outcome: await parseFile(root, `${folder}/${name}`, (file, text) => parse(file, id, text)) };
  };
  await inBatches(files, read, ({ id, outcome }) => {
    if (Array.isArray(outcome)) {
      found.problems.push(...outcome);
      found.broken.push(id);
    } else found.parsed.push(outcome);
  });
  return found;
}
