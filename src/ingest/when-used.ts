import { createRequire } from 'node:module';

/**
 * A file that is loaded when it is first used: most posts need no parser of HTML or Markdown, which take more memory than all of ingest. It is
 * there at once, so that what uses it need not wait.
 *
 * @param path of a file that has no state and throws no errors of ours, for test runners load it once more
 * @param from the address of the file that uses it
 */
export function whenUsed<M>(path: string, from: string): () => M {
  let loaded: M | undefined;
  return () => {
    loaded ??= createRequire(from)(path) as M;
    return loaded;
  };
}
