/** Resolves the addresses of a page. */
export type Resolve = (address: string) => string | undefined;

const WEB = /^https?:\/\//i;

/**
 * Make a resolver of addresses.
 *
 * @param base where the page lives; without it a relative address leads nowhere
 * @returns a function from an address to the whole web address; nothing for a place on the page, and for what is no web address
 */
export function createResolver(base: string | undefined): Resolve {
  const root = base && WEB.test(base) && URL.canParse(base) ? base : undefined;
  return (address) => {
    const plain = address.trim();
    if (plain === '' || plain.startsWith('#')) return undefined;
    // Without a page, what leaves out how it is fetched says all else.
    if (!root && plain.startsWith('//')) return URL.canParse(`https:${plain}`) ? `https:${plain}` : undefined;
    if (WEB.test(plain)) return URL.canParse(plain) ? plain : undefined;
    if (/^[a-z][a-z0-9+.-]*:/i.test(plain) || !root || !URL.canParse(plain, root)) return undefined;
    const whole = new URL(plain, root);
    return WEB.test(whole.href) ? whole.href : undefined;
  };
}

/** Whether an address is good for a time only, and another one each time that it is asked for: it names its end, and is signed. */
export function expires(address: string): boolean {
  return /[?&](?:x-(?:amz|goog)-)?expires=/i.test(address) && /[?&](?:x-(?:amz|goog)-)?(?:signature|sig)=/i.test(address);
}
