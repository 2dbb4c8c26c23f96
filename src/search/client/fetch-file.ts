import type { ReadFile } from './create-store.ts';

/**
 * Read a file of the index over the network. The manifest is asked for afresh, the rest may be kept for ever.
 *
 * @param folder the index's address, with a slash at the end
 * @throws Error where the file cannot be had
 */
export function fetchFile(folder: string): ReadFile {
  return async (name) => {
    const packed = name.endsWith('.pack');
    const response = await fetch(folder + name, { cache: packed ? 'force-cache' : 'no-cache' });
    if (!response.ok || !response.body) throw new Error(`${name}: ${response.status}`);
    if (!packed) return response.json();
    return new Response(response.body.pipeThrough(new DecompressionStream('gzip'))).json();
  };
}
