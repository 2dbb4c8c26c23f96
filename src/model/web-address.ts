/** `https://`, and a host after it. What is written otherwise browsers mend each in its way. */
const WHOLE = /^https?:\/\/[^/\\?#\s]/i;

/** Undo the percent-encoding of an address, or leave one as it is that is not encoded well. */
export function decodeAddress(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

/**
 * Tell what is wrong with an address that is to leave the site.
 *
 * @returns what is allowed instead; undefined where it is an absolute http or https address without a user's name
 */
export function webAddressFault(url: string): string | undefined {
  if (!WHOLE.test(url) || !URL.canParse(url)) return 'an absolute http or https URL';
  const { username, password } = new URL(url);
  return username || password ? 'an address without a user and a password' : undefined;
}
