/**
 * Milliseconds for which nothing may come before a file is given up: a slow network goes on, one that hangs does not. The service
 * worker waits less before it turns to what it kept, so that this is not what cuts it short.
 */
export const PATIENCE = 8000;

/** No answer came, or it stopped coming: asking anew at once would help nobody. */
export class Unanswered extends Error {}

/**
 * Fetch a file of this site to its last byte.
 *
 * @param cache how far the browser's own cache is to be trusted
 * @throws Unanswered where the network gives nothing; Error where the answer is not the file
 */
export async function fetchBytes(url: string, cache: RequestCache): Promise<ArrayBuffer> {
  const giveUp = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const wait = () => {
    clearTimeout(timer);
    timer = setTimeout(() => giveUp.abort(), PATIENCE);
  };
  wait();
  try {
    const response = await fetch(url, { cache, signal: giveUp.signal }).catch(() => {
      throw new Unanswered(`${url}: no answer`);
    });
    if (!response.ok || !response.body) throw new Error(`${url}: ${response.status}`);
    // What some hosts, and networks that want a log-in first, say in place of a file, with a good status.
    if (response.headers.get('Content-Type')?.startsWith('text/html')) throw new Error(`${url}: a page in its place`);
    const watched = new TransformStream<Uint8Array, Uint8Array>({
      transform(chunk, out) {
        wait();
        out.enqueue(chunk);
      },
    });
    return await new Response(response.body.pipeThrough(watched)).arrayBuffer();
  } catch (error) {
    throw giveUp.signal.aborted ? new Unanswered(`${url}: nothing more came for ${PATIENCE / 1000} seconds`) : error;
  } finally {
    clearTimeout(timer);
  }
}

/** Of what the last answer was no good. */
const suspect = new Set<string>();

/**
 * Read a file so that a bad answer is not for ever: the browser may have kept an error, or half a file, and would give it again and
 * again. So what turns out bad is asked for once more past all that is kept, and what failed before is never taken from there.
 *
 * @param kept how far the browser's own cache is to be trusted for a file that never failed
 * @param read fetches the file and takes it in
 * @throws what `read` throws, for the last time
 */
export async function readAnew<T>(url: string, kept: RequestCache, read: (cache: RequestCache) => Promise<T>): Promise<T> {
  if (!suspect.has(url)) {
    try {
      return await read(kept);
    } catch (error) {
      suspect.add(url);
      if (error instanceof Unanswered) throw error;
    }
  }
  const content = await read('reload');
  suspect.delete(url);
  return content;
}
