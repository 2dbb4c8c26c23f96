import { normaliseUrl } from './targets.ts';

/** Stands for a thread's number in `threadPattern`. */
const PLACE = '{id}';

/**
 * Make a reader of thread addresses.
 *
 * @param pattern a thread's address with `{id}` in place of its number; undefined where the site has no forum of threads
 * @param hostAliases hosts that serve the same threads under another name: `alias: host`
 * @returns a function from an address to its thread's number, undefined where it is no thread's
 */
export function createThreadReader(pattern: string | undefined, hostAliases: Record<string, string>): (url: string) => string | undefined {
  if (!pattern) return () => undefined;
  const [before = '', after = ''] = normaliseUrl(pattern.replace(PLACE, '0PLACE0'), hostAliases).split('0PLACE0');
  return (url) => {
    // A page of a thread, or what a search put behind its address, is the thread still.
    const whole = normaliseUrl(url, hostAliases);
    const address = pattern.includes('?') ? whole : (whole.split('?')[0] ?? whole);
    if (!address.startsWith(before) || !address.endsWith(after)) return undefined;
    const id = address.slice(before.length, address.length - after.length);
    return /^[A-Za-z0-9_-]+$/.test(id) ? id : undefined;
  };
}
