import { readFile, stat } from 'node:fs/promises';

/** Decodes strictly: bytes that are not UTF-8 are a mistake, not a replacement character. */
const utf8 = new TextDecoder('utf-8', { fatal: true });

/**
 * Read a text file. Waits for nothing: what is no file, such as a pipe, is not opened.
 *
 * @throws Error that `whyUnreadable` explains
 */
export async function readText(path: string): Promise<string> {
  const stats = await stat(path);
  if (stats.isDirectory()) throw new Error('a folder');
  if (!stats.isFile()) throw new Error('a pipe, socket or device');
  return utf8.decode(await readFile(path));
}

/** What keeps a file or folder from being read, by the code of the error. */
const causes: Readonly<Record<string, string>> = {
  ENOENT: 'no such file',
  ENOTDIR: 'a file where a folder should be',
  EISDIR: 'a folder',
  EACCES: 'nothing that may be read: its permissions forbid it',
  EPERM: 'nothing that may be read: its permissions forbid it',
  ELOOP: 'a link that leads back to itself',
  ERR_FS_FILE_TOO_LARGE: 'a file of more than 2 GB',
  ERR_STRING_TOO_LONG: 'more text than a program can hold',
  ERR_ENCODING_INVALID_ENCODED_DATA: 'bytes that are not UTF-8',
};

/** What was found in place of a file or folder that can be read, in the words of the person whose it is. */
export function whyUnreadable(error: unknown): string {
  const { code = '', message } = error as NodeJS.ErrnoException;
  return causes[code] ?? message.split('\n')[0] ?? code;
}
