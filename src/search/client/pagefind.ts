import { shardFolder } from '../phrase-shards.ts';
import { fetchBytes, PATIENCE, readAnew } from './fetch-bytes.ts';

/** What we use of Pagefind's API in the browser: exact phrases. https://pagefind.app/docs/api/ */
export interface Pagefind {
  /** @throws Error where a file of its index could not be read */
  search(term: string): Promise<{ results: { data(): Promise<{ url: string }> }[] }>;
}

interface PagefindModule {
  createInstance(options: { basePath: string; noWorker: boolean }): Pagefind & {
    init(): Promise<void>;
    /** https://pagefind.app/docs/multisite/ */
    mergeIndex(folder: string, options: { baseUrl: string }): Promise<void>;
  };
}

let loading: Promise<Pagefind> | undefined;
let loads = 0;

/**
 * Load Pagefind, once a page. What failed is begun anew at the next call.
 *
 * @param base the path the site is served from
 * @param shards how many shards its index is in
 * @throws Error where it cannot be had
 */
export function loadPagefind(base: string, shards: number): Promise<Pagefind> {
  loading ??= load(base, shards).catch(forget);
  return loading;
}

function forget(error: unknown): never {
  loading = undefined;
  throw error;
}

async function load(base: string, shards: number): Promise<Pagefind> {
  const folder = base + shardFolder(0);
  // A module that failed is kept by some browsers, so that another address is asked for.
  const again = loads === 0 ? '' : `?${loads}`;
  loads += 1;
  const module: Promise<PagefindModule> = import(/* @vite-ignore */ `${folder}pagefind.js${again}`);
  const tooLong = new Promise<never>((_, fail) => setTimeout(() => fail(new Error('Pagefind does not load')), PATIENCE));
  const { createInstance } = await Promise.race([module, tooLong]);
  const failures = watchRequests(folder);
  // In a worker its requests could not be watched.
  const instance = createInstance({ basePath: folder, noWorker: true });
  await instance.init();
  const others = Array.from({ length: shards - 1 }, (_, i) => base + shardFolder(i + 1));
  await Promise.all(others.map((other) => instance.mergeIndex(other, { baseUrl: base })));
  return {
    async search(term) {
      const before = failures();
      const found = await instance.search(term).catch(forget);
      return failures() > before ? forget(new Error('A file of Pagefind’s index could not be read')) : found;
    },
  };
}

let failed = 0;
let watched = false;

/**
 * Watch what Pagefind asks for: a file of its index that fails it passes over, and then finds nothing of the words in it. Its files
 * are read as those of our own index are, past bad answers that the browser kept.
 *
 * @returns how many failed until now
 */
function watchRequests(folder: string): () => number {
  const plain = globalThis.fetch;
  if (!watched)
    globalThis.fetch = async (input, options) => {
      // Pagefind asks with nothing but an address.
      if (typeof input !== 'string' || options || !new URL(input, location.href).pathname.startsWith(folder)) return plain(input, options);
      try {
        return new Response(await readAnew(input, 'default', (cache) => readPacked(input, cache)));
      } catch (error) {
        failed += 1;
        throw error;
      }
    };
  watched = true;
  return () => failed;
}

/** A file of Pagefind's, as it is; all but the first are packed, so that unpacking proves them whole. */
async function readPacked(url: string, cache: RequestCache): Promise<ArrayBuffer> {
  const bytes = await fetchBytes(url, cache);
  if (!url.includes('.json')) await new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))).arrayBuffer();
  return bytes;
}
