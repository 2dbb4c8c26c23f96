import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Where hosts look for headers, and where a build finds them as they are for a site at the root. */
const FILE = '_headers';

/** Put a site's path before the paths that headers are for. A site at the root of its host needs none. */
export function headersUnder(base: string, headers: string): string {
  return headers.replace(/^\//gm, base);
}

/**
 * Write the headers of a built site for the path that it is served from.
 *
 * @param folder the built site
 */
export async function writeHeaders(folder: string, base: string): Promise<void> {
  const file = join(folder, FILE);
  await writeFile(file, headersUnder(base, await readFile(file, 'utf8')));
}
