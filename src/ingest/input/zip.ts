import { join } from 'node:path';
import { CaptureError } from '../capture-error.ts';

/** Whether a file is a zip archive. */
export function isZip(head: Uint8Array): boolean {
  return head[0] === 0x50 && head[1] === 0x4b && head[2] === 0x03 && head[3] === 0x04;
}

/** What is in an archive and no capture: what packers leave of their own, such as `__MACOSX`, and what is hidden. */
const SKIPPED = /(?:^|\/)(?:__[A-Z]+|\.[^/]+)(?:\/|$)|\/$/;

/**
 * Read the files of a zip archive, one after the other, in the archive's order; nothing is written to the disk.
 *
 * @throws CaptureError when it is no whole archive
 */
export async function* readZip(path: string): AsyncGenerator<{ name: string; chunks: AsyncIterable<Uint8Array> }> {
  const fault = (found: string) =>
    new CaptureError({ file: path, place: 'the whole file', found, allowed: 'a whole zip archive of captures' });
  // Most runs have no archive.
  const { openPromise } = await import('yauzl');
  let archive: Awaited<ReturnType<typeof openPromise>>;
  try {
    archive = await openPromise(path);
  } catch (error) {
    throw fault((error as Error).message);
  }
  try {
    for await (const entry of archive.eachEntry()) {
      if (!SKIPPED.test(entry.fileName)) yield { name: join(path, entry.fileName), chunks: await archive.openReadStreamPromise(entry) };
    }
  } catch (error) {
    throw error instanceof CaptureError ? error : fault((error as Error).message);
  } finally {
    archive.close();
  }
}
