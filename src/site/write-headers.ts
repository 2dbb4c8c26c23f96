import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Where hosts look for headers. A `public/_headers` of the knowledge base takes the place of the engine's. */
const FILE = '_headers';
/** The engine's, for a site at the root of its host. */
const DEFAULT = new URL('./defaults/_headers', import.meta.url);

/** Put a site's path before the paths that headers are for. A site at the root of its host needs none. */
export function headersUnder(base: string, headers: string): string {
  return headers.replace(/^\//gm, base);
}

/**
 * Write the headers of a built site for the path that it is served from.
 *
 * @param folder the built site, with what `public/` holds
 */
export async function writeHeaders(folder: string, base: string): Promise<void> {
  const file = join(folder, FILE);
  const own = await readFile(file, 'utf8').catch(ifMissing);
  await writeFile(file, headersUnder(base, own ?? (await readFile(DEFAULT, 'utf8'))));
}

function ifMissing(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error;
}
