import type { ReadFile } from './create-store.ts';
import { fetchBytes, readAnew } from './fetch-bytes.ts';
import { checkWhole } from './is-whole.ts';

/**
 * Read a file of the index over the network. The manifest is asked for afresh, the rest may be kept for ever: each has the hash of
 * the whole in its name.
 *
 * @param folder the index's address, with a slash at the end
 * @throws Error where the file cannot be had whole
 */
export function fetchFile(folder: string): ReadFile {
  return (name) => {
    const url = folder + name;
    return readAnew(url, isPacked(name) ? 'force-cache' : 'no-cache', async (cache) => readIndexFile(name, await fetchBytes(url, cache)));
  };
}

/**
 * Take a file of the index in: unpack it, which proves its length and its check sum, and see whether it holds what it should.
 *
 * @throws Error where it does not
 */
export async function readIndexFile(name: string, bytes: ArrayBuffer): Promise<unknown> {
  const packed = new Blob([bytes]);
  const stream = isPacked(name) ? packed.stream().pipeThrough(new DecompressionStream('gzip')) : packed.stream();
  return checkWhole(name, await new Response(stream).json());
}

function isPacked(name: string): boolean {
  return name.endsWith('.pack');
}
