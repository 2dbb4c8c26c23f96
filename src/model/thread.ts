import { normaliseUrl } from './targets.ts';

/** Stand in for `{id}` and `{slug}` while an address is normalised. */
const ID = '0PLACE0';
const SLUG = '0WORDS0';

/**
 * Make a reader of thread addresses.
 *
 * @param pattern a thread's address with `{id}` in place of its number, and `{slug}` where words of its title may stand; undefined where the
 *   site has no forum of threads
 * @param hostAliases hosts that serve the same threads under another name: `alias: host`
 * @returns a function from an address to its thread's number, undefined where it is no thread's
 */
export function createThreadReader(pattern: string | undefined, hostAliases: Record<string, string>): (url: string) => string | undefined {
  if (!pattern) return () => undefined;
  const address = addressPattern(normaliseUrl(pattern.replace('{id}', ID).replace('{slug}', SLUG), hostAliases));
  return (url) => {
    // A page of a thread, or what a search put behind its address, is the thread still.
    const whole = normaliseUrl(url, hostAliases);
    return address.exec(pattern.includes('?') ? whole : (whole.split('?')[0] ?? whole))?.[1];
  };
}

/** Words may be left out, and are no number: in `/t/12/3` the thread is 12, and 3 one of its posts. */
function addressPattern(address: string): RegExp {
  const id = address.includes(SLUG) ? '(\\d[A-Za-z0-9_-]*)' : '([A-Za-z0-9_-]+)';
  const source = RegExp.escape(address).replace(`\\/${SLUG}`, '(?:\\/(?!\\d+(?:\\/|$))[^/?#]+)?').replace(ID, id);
  return new RegExp(`^${source}${address.includes(SLUG) ? '(?:\\/\\d+)?' : ''}$`);
}
