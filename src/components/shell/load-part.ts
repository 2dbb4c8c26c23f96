import { ui } from '../../text/text.ts';
import { toast } from '../copy/toast.ts';

/** How often a module that failed was asked for under another address. */
let again = 0;

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
    return await load().catch(loadAnew<T>);
  } catch {
    toast(ui.shell.lost.why(what), instead);
    return undefined;
  }
}

/**
 * Ask for a module anew that failed. Chromium 150 remembers for as long as the page is open that it did, and does not ask again, but
 * under another address; what it says of the failure holds the address. https://github.com/whatwg/html/issues/6768
 */
function loadAnew<T>(error: unknown): Promise<T> {
  const [url] = /https?:\S+\.js/.exec(String(error)) ?? [];
  if (!url?.startsWith(location.origin)) throw error;
  again += 1;
  return import(/* @vite-ignore */ `${url}?${again}`);
}
