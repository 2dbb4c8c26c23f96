import { toast } from '../copy/toast.ts';

/**
 * Load a part of the scripts that is wanted only now. It cannot be had without a network, nor where the site was built anew since
 * the page was opened: then the reader is told, and it is tried again when it is next wanted.
 *
 * @param what what the reader cannot do without it, as a sentence
 * @param instead a page on which it can be done all the same
 * @returns undefined where it could not be loaded
 */
export async function loadPart<T>(load: () => Promise<T>, what: string, instead?: { href: string; words: string }): Promise<T | undefined> {
  try {
    return await load();
  } catch {
    toast(`${what} Check the connection, or reload the page: the site may have changed since.`, instead);
    return undefined;
  }
}
