import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import type { ReadFile } from '../search/client/create-store.ts';
import { INDEX_FOLDER } from '../search/index/write-index.ts';
import { BuiltSiteError } from './built-site-error.ts';

const unpack = promisify(gunzip);

/** Read a JSON file of a built site. @throws Error where there is none, or where it is no JSON */
export async function readJson(folder: string, name: string): Promise<unknown> {
  return JSON.parse(await readFile(join(folder, name), 'utf8'));
}

/** A reader of the search index of a built site, for `createStore`: on a disk what `fetchFile` is in a browser. */
export function readIndex(folder: string): ReadFile {
  return async (name) => {
    try {
      const bytes = await readFile(join(folder, INDEX_FOLDER, name));
      return JSON.parse((name.endsWith('.pack') ? await unpack(bytes) : bytes).toString('utf8'));
    } catch {
      throw new BuiltSiteError(folder, `${INDEX_FOLDER}/${name} of its search index cannot be read, or is damaged`);
    }
  };
}
